import type { AdoptionDashboard } from '@adoption/adoption';

/** Fewer are too few to compare with. */
const FEWEST = 5;
const GROUPS = { peers: 'similar customers', segment: 'customers of the same segment', all_customers: 'customers' } as const;

type Compared = Pick<AdoptionDashboard, 'customer' | 'peerComparison'>;

/** Whom the account is compared with: `similar customers (Enterprise, SaaS)`. */
export function peerGroupName({ customer: { segment, industry }, peerComparison: { basis } }: Compared): string {
  const about = { peers: [segment, industry], segment: [segment], all_customers: [] }[basis].filter((part) => part !== null);
  return `${GROUPS[basis]}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
}

/** Why there is nothing to compare with, as a sentence; null: there is. Then, and only then, any reader may be told how many the peers are. */
export function whyNoPeers({ peerComparison: { pending, count, rows } }: Compared): string | null {
  if (pending) return 'The figures of the peers are being computed.';
  return count < FEWEST || rows.every(({ peerMedian }) => peerMedian === null) ? 'There are too few customers to compare with.' : null;
}

/** Why another group is shown than was asked for, as a sentence; null: it is the one. */
export const whyOtherPeers = ({ peerComparison: { fallbackFrom } }: Compared): string | null =>
  fallbackFrom === null ? null : 'The group asked for has too few members, so a wider one is shown.';
