import type { Intent, Understanding } from '@adoption/adoption';
import type { AskLinkResponse } from './ask.response';

type OfOne = Exclude<Intent, 'portfolio'>;
type Asked = NonNullable<Understanding['understood']>;

/** What of an account's page shows an intent: its title, and the section of the page, or the page below it. */
const PLACES: Readonly<Record<OfOne, { readonly title: string; readonly page: string; readonly section: string }>> = {
  adoption: { title: 'Product adoption', page: '', section: '#overview' },
  feature_adoption: { title: 'Feature adoption', page: '', section: '#features' },
  usage_breakdown: { title: 'Usage breakdown', page: '', section: '#engagement' },
  dormant_users: { title: 'Dormant users', page: '/dormant', section: '' },
  peers: { title: 'Peer comparison', page: '', section: '#peers' },
  score_change: { title: 'Adoption score', page: '', section: '#overview' },
};

/** Period and comparison as addresses hold them: defaults are left out. */
export function viewQuery(period: Asked['period'], comparison: Asked['comparison']): string {
  const query = new URLSearchParams();
  if (period !== '30d') query.set('period', period);
  if (comparison !== 'peers') query.set('comparison', comparison);
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** The address of the page that shows an intent about a customer. */
export function pageOf(intent: Intent, customer: { readonly id: string }, { period, comparison }: Pick<Asked, 'period' | 'comparison'>): string {
  const { page, section } = intent === 'portfolio' ? PLACES.adoption : PLACES[intent];
  return `/customers/${customer.id}/adoption${page}${viewQuery(period, comparison)}${section}`;
}

/** The page that shows the whole answer about a customer, and the address of the API with the same figures. */
export const linksTo = (intent: OfOne, customer: { readonly id: string; readonly name: string }, asked: Asked): AskLinkResponse[] => [
  { label: `${PLACES[intent].title} of ${customer.name}`, href: pageOf(intent, customer, asked) },
  { label: 'The same as JSON', href: `/api/intelligence/adoption/${customer.id}${viewQuery(asked.period, asked.comparison)}` },
];
