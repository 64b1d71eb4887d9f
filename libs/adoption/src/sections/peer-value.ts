import type { PeerComparison, PeerRowKey } from '@adoption/benchmarks';
import type { Metric } from '../adoption-dashboard';

/** What the peers say about a figure. */
export type PeerValue = Pick<Metric, 'peer' | 'peerPosition'>;

export const NO_PEER: PeerValue = { peer: null, peerPosition: null };

/**
 * The peers' median beside a figure, in the figure's own unit.
 * @param comparison null while it is not known
 * @param scale by which the compared figure becomes the one shown, e.g. seats / 100 for a percent of the seats; null: unknown
 */
export function peerValue(comparison: PeerComparison | null, key: PeerRowKey, scale: number | null = 1): PeerValue {
  const row = comparison?.rows.find((candidate) => candidate.key === key);
  if (row === undefined) return NO_PEER;
  return { peer: row.peerMedian === null || scale === null ? null : row.peerMedian * scale, peerPosition: row.position };
}
