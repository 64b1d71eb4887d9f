import { renderReportPdf, type ReportSection, reportOf } from '@adoption/reports';
import type { AdoptionDashboard } from '@adoption/adoption';
import type { Audience } from '@adoption/presentation';
import { type ReadPdf, readPdf, squeezed } from './read-pdf';
import { dashboardStory } from './report-story';
import { quietUser } from './users-story';

const MADE = { generatedAt: '2026-11-28T17:48:00.000Z' };
const DORMANT = { users: [quietUser('Jana Kaur', 98), quietUser('Leo Nielsen', 74)], total: 11 };

interface Asked {
  readonly audience?: Audience;
  readonly sections?: readonly ReportSection[] | null;
  readonly dashboard?: Partial<AdoptionDashboard>;
  readonly dormant?: typeof DORMANT;
}

const drawn = ({ audience = 'internal', sections = null, dashboard = {}, dormant = DORMANT }: Asked = {}): Promise<Buffer> =>
  renderReportPdf(reportOf({ dashboard: dashboardStory(null, dashboard), audience, sections, dormant }), MADE);

const read = async (asked: Asked = {}): Promise<ReadPdf & { text: string }> => {
  const pdf = await readPdf(await drawn(asked));
  return { ...pdf, text: squeezed(pdf.pages.join('\n')) };
};

describe('the PDF of an adoption report', () => {
  let internal: Awaited<ReturnType<typeof read>>;
  let customer: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    internal = await read();
    customer = await read({ audience: 'customer' });
  });

  it.each([
    [
      'cover',
      [
        'Product adoption',
        'Acme Corp',
        'Enterprise · SaaS · Customer success: Nora Lind · Renews 3 Mar 2027',
        '29 Oct – 27 Nov 2026',
        '28 Nov 2026, 18:48 Europe/Berlin',
        '28 Nov 2026, 17:05 Europe/Berlin',
      ],
    ],
    [
      'score',
      [
        '72',
        'out of 100',
        'Poor',
        '↗ +6 from last month',
        'Peers 68',
        '22.8 / 29.4',
        '16.8 / 29.4',
        '20 / 23.5',
        '12.9 / 17.6',
        '12.7 actions/session',
        '111% of period before',
        'not measured',
        '85% of the weight',
        '+6, because usage trend +4.7 and user activation +1.4 points.',
      ],
    ],
    ['entitlements', ['146', '200', '73%', '10,402', '10,000', '104%', 'Over limit', 'Unlimited', 'Not measured', 'Within limit']],
    [
      'active users',
      [
        '44',
        '112',
        '146',
        '↗ +13% vs last period',
        '↘ −8% vs last period',
        '10% of users',
        '▲ Above vs peers',
        '● Average vs peers',
        '▼ Below vs peers',
        'Monthly active users rose from 117 to 146',
        '200 licensed seats',
      ],
    ],
    ['user health', ['158 users with a seat', 'At risk', '111', '70%', '21', '13%', '13', '8%', 'Active recently, no seat now: 1']],
    ['dormant', ['11 users haven’t logged in for 30+ days. 7% of activated users (target < 10%).', 'Jana Kaur', '98', 'Leo Nielsen', '74', 'and 9 more']],
    ['user adoption', ['78%', '✗ Far off target', 'target > 95%', 'of 200 licensed', '2.6', 'target > 3', '10 min', 'median 9 min', '⚠ Off target', '↗ +5']],
    [
      'features',
      [
        '57%',
        '4 of 7 adopted',
        '99%',
        '25%',
        '61%',
        '13 days',
        'target < 14 days',
        '92%',
        '89%',
        '24,946 uses',
        'Advanced',
        '✓ Yes',
        '✗ No',
        'Low',
        'Unused',
        'Of the active users, 95% reach core features',
        'Core to Advanced',
        '109 users stop there.',
        '63%',
        '30% efficiency gain',
        'Faster response away from the desk',
      ],
    ],
    [
      'trends',
      [
        '12.7',
        '+0.2',
        '8,297',
        'most on one day 8,705',
        '267',
        '+28%',
        '24%',
        'Tuesday–Thursday, 9am–11am',
        'Low (7% of weekday)',
        'Week 6',
        'Core features adopted · 20 Aug 2026',
      ],
    ],
    [
      'peers',
      [
        '26 similar customers (Enterprise, SaaS)',
        '58th',
        '8th',
        '▲ Above median',
        '▼ Below median',
        'Above average on features, below on user activation.',
        'Consider: User onboarding refresh.',
      ],
    ],
    [
      'recommendations',
      [
        'Analytics Feature Training',
        'High impact · +3.6 pts',
        'Only 8% usage vs 63% peer median',
        'Next step: Schedule Training Session',
        'Re-engage Dormant Users',
      ],
    ],
    [
      'value',
      [
        '126 hours',
        'between 65.7 and 248 hours',
        '63.5 (36.3 to 127)',
        '10,885',
        '0.2 to 0.7',
        'Survey, spring 2026',
        'Dashboard reduced reporting time by 60%',
      ],
    ],
    ['data quality', ['the sign-up dates of some users', 'belong to no feature: 376', 'refused: 4', 'a day late: 5,864']],
  ] as const)('shows the figures of the dashboard: %s', (_, figures) => {
    expect(figures.filter((figure) => !internal.text.includes(squeezed(figure)))).toEqual([]);
  });

  it('says on its cover and on every page that it is not for the customer; what a customer reads says nothing of the kind', () => {
    const note = squeezed('Internal: not for the customer');
    expect(internal.text.startsWith(note)).toBe(true);
    for (const page of internal.pages.slice(1)) expect(squeezed(page)).toContain(note);
    expect(internal.info).toMatchObject({ Title: 'Product adoption · Acme Corp · Internal: not for the customer' });
    expect(customer.info).toMatchObject({ Title: 'Product adoption · Acme Corp' });
    expect(customer.text).not.toMatch(/internal/iu);
  });

  it('tells a customer where it stands among its peers, unless something is below the average', async () => {
    const { peerComparison } = dashboardStory();
    const insight = { headline: 'Above average on features.', detail: 'Feature Breadth: 57% against 52%.', consider: null };
    const rows = peerComparison.rows.filter(({ position }) => position !== 'below');
    const above = await read({ audience: 'customer', sections: ['peers'], dashboard: { peerComparison: { ...peerComparison, rows, insight } } });
    expect(above.text).toContain(squeezed('Above average on features. Feature Breadth: 57% against 52%.'));
    expect(customer.text).not.toContain(squeezed('average on'));
  });

  it('says so where active users are told of Sundays only', async () => {
    const { trends } = dashboardStory();
    const activeUsers = ['2026-11-15', '2026-11-22'].map((date) => ({ date, dau: 5, wau: 9, mau: 20 }));
    const { text } = await read({ sections: ['engagement'], dashboard: { trends: { ...trends, activeUsers } } });
    expect(text).toContain(squeezed('Daily, weekly and monthly active users on Sundays'));
    expect(internal.text).not.toContain(squeezed('on Sundays'));
  });

  it('leaves out what was decided', () => {
    expect(internal.text).not.toContain(squeezed('Set aside long ago'));
  });

  it('can be found and read: title, language, bookmarks, page numbers', () => {
    expect(internal.info).toMatchObject({ Author: 'Product Adoption Dashboard', Language: 'en' });
    expect(internal.displayTitle).toBe(true);
    expect(internal.outline).toEqual([
      'Adoption score',
      'Adoption vs entitlement',
      'User engagement',
      'Feature adoption',
      'Engagement trends',
      'Peer comparison',
      'Recommendations',
      'Value demonstration',
      'Data quality',
    ]);
    internal.pages.forEach((page, i) => expect(squeezed(page)).toContain(squeezed(`Page ${i + 1} of ${internal.pages.length}`)));
  });

  it('tells a customer the same figures without words of risk, names or what is nobody else’s business', () => {
    for (const figure of ['72', '10,402', '77.5%'.replace('77.5', '78'), '58th', '126 hours', 'Room to grow', 'Getting started', 'More to discover'])
      expect(customer.text).toContain(squeezed(figure));
    const words = customer.pages.join('\n');
    expect(
      /at.?risk|dormant|\bpoor\b|\bwatch\b|off target|churn|unused|over limit|renew|data quality|impact|jana|nielsen|consider/iu.exec(
        words.replace(/\s+/gu, ' '),
      )?.[0],
    ).toBeUndefined();
  });

  it('explains a score to a customer only where it did not fall', async () => {
    const score = { ...dashboardStory().score, delta: -4, explanation: '-4, because usage trend -4 points.' };
    expect((await read({ audience: 'customer', sections: ['score'], dashboard: { score } })).text).not.toContain(squeezed('because usage trend'));
    expect(customer.text).toContain(squeezed('because usage trend'));
  });

  it('has the sections that were asked for', async () => {
    const { outline, text } = await read({ sections: ['dormant', 'value'] });
    expect(outline).toEqual(['Dormant users', 'Value demonstration', 'Data quality']);
    expect(text).toContain(squeezed('Jana Kaur'));
    expect(text).not.toContain(squeezed('Peer median'));
  });

  it('says once that nothing has happened yet', async () => {
    const { trends, freshness } = dashboardStory();
    const { outline, text } = await read({
      dashboard: { freshness: { ...freshness, lastEventAt: null }, trends: { ...trends, growth: [] }, entitlements: [], recommendations: [] },
    });
    expect(outline).toEqual(['No usage data yet', 'Adoption vs entitlement', 'Recommendations', 'Data quality']);
    expect(text).toContain(squeezed('No entitlements are known for this customer.'));
  });

  it('names no number of too few peers', async () => {
    const peerComparison = { ...dashboardStory().peerComparison, count: 4 };
    const { text } = await read({ sections: ['peers'], dashboard: { peerComparison } });
    expect(text).toContain(squeezed('There are too few customers to compare with.'));
    expect(text).not.toContain('89%');
  });

  it('writes names as they are, in Greek, Cyrillic and with all signs', async () => {
    const { customer: acme, featureAdoption } = dashboardStory();
    const { text } = await read({
      dashboard: {
        customer: { ...acme, name: 'Ελληνική Τράπεζα – Сбытовая компания Łódź' },
        featureAdoption: featureAdoption.map((feature) => ({ ...feature, name: 'Отчёты ☃ ½ → ñ' })),
      },
      dormant: { users: [quietUser('Ζωή Παπαδοπούλου', 40), quietUser('Юлия Щербакова', 39)], total: 2 },
    });
    for (const name of ['Ελληνική Τράπεζα – Сбытовая компания Łódź', 'Отчёты ☃ ½ → ñ', 'Ζωή Παπαδοπούλου', 'Юлия Щербакова'])
      expect(text).toContain(squeezed(name));
  });

  it('shows what people typed as text and nothing else, on the page', async () => {
    const evil = ['=HYPERLINK("file:///etc/passwd")', '<svg onload=alert(1)>', '{{constructor}}', 'abc\u202Edef\u0000\ud800\uffff'];
    const { customer: acme, featureAdoption, entitlements, valueDemonstration } = dashboardStory();
    const pdf = await drawn({
      dashboard: {
        customer: { ...acme, name: 'W'.repeat(40_000), segment: evil[0]!, industry: evil[1]! },
        featureAdoption: [...featureAdoption, ...Array.from({ length: 60 }, (_, i) => ({ ...featureAdoption[0]!, name: `${evil[i % 4]} ${'x'.repeat(300)}` }))],
        entitlements: entitlements.map((line) => ({ ...line, label: evil[2]! })),
        valueDemonstration: { ...valueDemonstration, topBenefit: evil[3]! },
      },
      dormant: { users: Array.from({ length: 50 }, (_, i) => quietUser(`${i} ${'n'.repeat(300)}`, 40)), total: 50 },
    });
    const { pages, links } = await readPdf(pdf);
    const text = squeezed(pages.join(''));
    for (const part of [evil[0]!, evil[1]!, evil[2]!, 'abcdef']) expect(text).toContain(squeezed(part));
    expect(links).toBe(0);
    expect(text.match(/x{40}/gu)!.length).toBeGreaterThan(59);
    expect(text).toContain(`49${'n'.repeat(40)}`.slice(0, 12));
    // Every row is on a page: nothing is lost where a table runs over many of them.
    expect(pages.filter((page) => squeezed(page).includes('FeatureTierAdoptedUsage')).length).toBeGreaterThan(5);
  });
});
