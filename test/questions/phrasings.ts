import type { Phrasing } from './phrasing';

type Said = Partial<Omit<Phrasing, 'question' | 'intent' | 'customer'>>;

/** A question that is answered. */
const asks = (question: string, intent: Phrasing['intent'], customer: string | null, said: Said = {}): Phrasing => ({
  question,
  page: null,
  intent,
  customer,
  candidates: 'none',
  period: '30d',
  comparison: 'peers',
  ...said,
});
/** A question that is asked back: whom do you mean? */
const doubtful = (question: string, intent: Phrasing['intent'], said: Said = {}): Phrasing => asks(question, intent, null, { candidates: 'some', ...said });
/** A question on the page of a customer. */
const onPage = (question: string, intent: Phrasing['intent'], said: Said = {}): Phrasing =>
  asks(question, intent, 'Continental Group', { page: 'continental-group', ...said });
const noQuestion = (question: string, said: Said = {}): Phrasing => asks(question, null, null, said);

export const PHRASINGS: readonly Phrasing[] = [
  // The product document's own.
  asks('Show me product adoption for Acme Corp', 'adoption', 'Acme Corp'),
  asks('How is Acme Corp using the product?', 'adoption', 'Acme Corp'),
  onPage('Feature adoption', 'feature_adoption'),
  onPage('Usage breakdown', 'usage_breakdown'),
  asks('Feature adoption', 'feature_adoption', null),
  // Adoption, in other words.
  asks('how is northwind doing', 'adoption', 'Northwind Cloud'),
  asks('Northwind', 'adoption', 'Northwind Cloud'),
  asks('QuickLedger adoption over the last 90 days', 'adoption', 'QuickLedger', { period: '90d' }),
  asks('Quick Ledger adoption', 'adoption', 'QuickLedger'),
  asks("What's the adoption score of Clearview Health?", 'adoption', 'Clearview Health'),
  asks('Give me an overview of Oldharbor Media, please', 'adoption', 'Oldharbor Media'),
  asks('Hi! Could you pull up Driftwood for me?', 'adoption', 'Driftwood Systems'),
  asks("Müller GmbH's product adoption this week", 'adoption', 'Müller GmbH', { period: '7d' }),
  asks('muller gmbh product adoption', 'adoption', 'Müller GmbH'),
  asks('How is societe generale using our platform', 'adoption', 'Société Générale'),
  asks('HOW IS PWC USING THE PRODUCT???', 'adoption', 'PwC'),
  asks('adoption 3M', 'adoption', '3M'),
  asks("3M's adoption for the last 3 months", 'adoption', '3M', { period: '90d' }),
  asks('How is 7-Eleven using it over the last 7 days?', 'adoption', '7-Eleven', { period: '7d' }),
  asks('7 eleven adoption since launch', 'adoption', '7-Eleven', { period: 'all' }),
  asks('How is “Zoë’s Kitchen” using the product?', 'adoption', "Zoë's Kitchen"),
  asks('zoes kitchen adoption vs everyone else', 'adoption', "Zoë's Kitchen", { comparison: 'all_customers' }),
  asks("Show me O'Brien and Sons", 'adoption', "O'Brien & Sons"),
  asks('How are OBrien & Sons doing?', 'adoption', "O'Brien & Sons"),
  asks('How is AB Chance adopting the tool?', 'adoption', 'A.B. Chance'),
  asks('Show adoption for A.B. Chance in the past month', 'adoption', 'A.B. Chance'),
  asks('product adoption for Data and Co', 'adoption', 'Data & Co.'),
  asks('How is North using the product?', 'adoption', 'North'),
  asks("North's adoption compared to all customers", 'adoption', 'North', { comparison: 'all_customers' }),
  asks('How is Northern Trust doing?', 'adoption', 'Northern Trust'),
  // Names made of the rules' words.
  asks('How is Feature Labs using the product?', 'adoption', 'Feature Labs'),
  asks('Feature Labs feature adoption', 'feature_adoption', 'Feature Labs'),
  asks('usage inc usage breakdown', 'usage_breakdown', 'Usage Inc'),
  asks('How is Usage Inc using the product', 'adoption', 'Usage Inc'),
  asks('dormant users at dormant volcano tours', 'dormant_users', 'Dormant Volcano Tours'),
  asks('How is Dormant Volcano Tours doing?', 'adoption', 'Dormant Volcano Tours'),
  asks('Show me Last Quarter Coffee', 'adoption', 'Last Quarter Coffee'),
  asks('How did Last Quarter Coffee use the product last quarter?', 'adoption', 'Last Quarter Coffee', { period: '90d' }),
  asks('How is The Segment using the product?', 'adoption', 'The Segment'),
  asks('the segment vs the segment', 'peers', 'The Segment', { comparison: 'segment' }),
  asks('How does Continental Group compare to the segment?', 'peers', 'Continental Group', { comparison: 'segment' }),
  asks('Peer Review Press vs peers', 'peers', 'Peer Review Press'),
  asks('Ask Nicely adoption', 'adoption', 'Ask Nicely'),
  asks('Show me Show Me Solutions', 'adoption', 'Show Me Solutions'),
  asks('usage breakdown for Adoption Agency', 'usage_breakdown', 'Adoption Agency'),
  // Features.
  asks('Which features does Acme Corp not use?', 'feature_adoption', 'Acme Corp'),
  asks('Feature usage at Brightpath Labs vs other SMB customers', 'feature_adoption', 'Brightpath Labs', { comparison: 'segment' }),
  asks("What isn't Corner Cafe Books using?", 'feature_adoption', 'Corner Cafe Books'),
  onPage('what are they not using', 'feature_adoption'),
  onPage('unused features in the last week', 'feature_adoption', { period: '7d' }),
  asks('fetaure adoption for PwC', 'feature_adoption', 'PwC'),
  // Usage.
  asks('How active are the users of Continental Group?', 'usage_breakdown', 'Continental Group'),
  asks('Active users at Acme Logistics, last 90 days', 'usage_breakdown', 'Acme Logistics', { period: '90d' }),
  asks('When do people at Driftwood Systems log in?', 'usage_breakdown', 'Driftwood Systems'),
  onPage('weekly active users', 'usage_breakdown'),
  asks('Break down the usage of Northwind Cloud, all time', 'usage_breakdown', 'Northwind Cloud', { period: 'all' }),
  // Dormant users.
  asks("Who hasn't logged in at Clearview?", 'dormant_users', 'Clearview Health'),
  asks('Inactive users of 3M', 'dormant_users', '3M'),
  asks('Which users of QuickLedger have stopped using the product?', 'dormant_users', 'QuickLedger'),
  onPage('who is dormant?', 'dormant_users'),
  onPage("Who hasn't signed in for 90 days?", 'dormant_users', { period: '90d' }),
  // Peers.
  asks('How does Acme Corp stack up against similar customers?', 'peers', 'Acme Corp'),
  asks('Compare Oldharbor Media with everyone', 'peers', 'Oldharbor Media', { comparison: 'all_customers' }),
  asks('Peer comparison for Société Générale', 'peers', 'Société Générale'),
  asks('Benchmark Acme Logistics against other Mid-Market companies', 'peers', 'Acme Logistics', { comparison: 'segment' }),
  onPage('How do they compare to their peers since the start?', 'peers', { period: 'all' }),
  // Change of the score.
  asks("Why did Acme Corp's score drop?", 'score_change', 'Acme Corp'),
  asks('What changed at Northern Trust last quarter?', 'score_change', 'Northern Trust', { period: '90d' }),
  onPage('why is the adoption score down', 'score_change'),
  asks('Explain the score of PwC', 'score_change', 'PwC'),
  // All accounts.
  asks('Show me the portfolio', 'portfolio', null),
  asks('Which accounts have the lowest adoption?', 'portfolio', null),
  asks('Adoption across all my customers in the last 7 days', 'portfolio', null, { period: '7d' }),
  asks('Which Enterprise customers are below 50?', 'portfolio', null),
  // Asked back.
  doubtful('How is Acme using the product?', 'adoption'),
  doubtful("Acme's feature adoption", 'feature_adoption'),
  doubtful('How is Acmee using the product?', 'adoption'),
  doubtful('Nothwind Clud', 'adoption'),
  doubtful('Acme Crop usage breakdown', 'usage_breakdown'),
  doubtful('adoption for Feature Lab', 'adoption'),
  doubtful('Show me Last Quarter Coffe', 'adoption'),
  doubtful('dormant users of Dormnt Volcano Tours', 'dormant_users'),
  doubtful('How is Acme Corp Holdings doing?', 'adoption'),
  doubtful('How is North Face using the product?', 'adoption'),
  doubtful('How does Acme Corp compare to Northwind Cloud?', 'peers'),
  doubtful('labs adoption', 'adoption'),
  doubtful('How is Acmee doing?', 'adoption', { page: 'continental-group' }),
  doubtful('Clearview Data usage', 'usage_breakdown'),
  // More ways to say it.
  asks('Is QuickLedger getting value from the product?', 'adoption', 'QuickLedger'),
  asks('Which users went quiet at Show Me Solutions?', 'dormant_users', 'Show Me Solutions'),
  asks('users at Adoption Agency with no login in 30 days', 'dormant_users', 'Adoption Agency'),
  asks('Compare The Segment with its segment', 'peers', 'The Segment', { comparison: 'segment' }),
  asks('What happened to the score of Continental Group?', 'score_change', 'Continental Group'),
  asks('Who are my at-risk accounts?', 'portfolio', null),
  doubtful('Driftwood Enterprises adoption', 'adoption'),
  doubtful('3m vs 7-eleven', 'adoption'),
  onPage('how did we do last quarter', 'adoption', { period: '90d' }),
  // Unknown names, also on the page of a customer who is not meant.
  asks('How is Zorblax using the product?', 'adoption', null),
  asks('Feature adoption for Umbrella Partners', 'feature_adoption', null),
  asks('How is Zorblax using the product?', 'adoption', null, { page: 'continental-group' }),
  // Not a question of ours.
  noQuestion("What's the weather in Paris?"),
  noQuestion('asdfgh'),
  noQuestion('🙂🙂🙂'),
  noQuestion("'; DROP TABLE customers; --"),
  noQuestion('Who is the CEO of Acme Corp?'),
  noQuestion('hello', { page: 'continental-group' }),
];
