import type { AdoptionDashboard } from '@adoption/adoption';
import { LEAST_MEMBERS } from '@adoption/benchmarks';
import { PEERS_PENDING, PEERS_WIDER } from '@adoption/presentation';

const GROUPS = { peers: 'similar customers', segment: 'customers of the same segment', all_customers: 'customers' } as const;

type Compared = Pick<AdoptionDashboard, 'customer' | 'peerComparison'>;

/** Whom the account is compared with: `similar customers (Enterprise, SaaS)`. */
export function peerGroupName({ customer: { segment, industry }, peerComparison: { basis } }: Compared): string {
  const about = { peers: [segment, industry], segment: [segment], all_customers: [] }[basis].filter((part) => part !== null);
  return `${GROUPS[basis]}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
}

/** Why there is nothing to compare with, as a sentence; null: there is. Then, and only then, any reader may be told how many the peers are. */
export function whyNoPeers({ peerComparison: { pending, count, rows } }: Compared): string | null {
  if (pending) return PEERS_PENDING;
  return count < LEAST_MEMBERS || rows.every(({ peerMedian }) => peerMedian === null) ? 'There are too few customers to compare with.' : null;
}

/** Why another group is shown than was asked for, as a sentence; null: it is the one. */
export const whyOtherPeers = ({ peerComparison: { fallbackFrom } }: Compared): string | null => (fallbackFrom === null ? null : PEERS_WIDER);
