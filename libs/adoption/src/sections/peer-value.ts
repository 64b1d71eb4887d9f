import type { PeerComparison, PeerRowKey, PeerStandard } from '@adoption/benchmarks';
import { peerTarget, statusAmongPeers } from '@adoption/metrics';
import type { Metric } from '../adoption-dashboard';

/** What the peers say about a figure. */
export type PeerValue = Pick<Metric, 'peer' | 'peerPosition'>;

export const UNKNOWN_PEERS: PeerValue = { peer: null, peerPosition: null };

/**
 * The peers' median beside a figure, in the figure's own unit.
 * @param comparison null while it is not known
 * @param scale by which the compared figure becomes the one shown, e.g. seats / 100 for a percent of the seats; null: unknown
 */
export function peerValue(comparison: PeerComparison | null, key: PeerRowKey, scale: number | null = 1): PeerValue {
  const row = comparison?.rows.find((candidate) => candidate.key === key);
  if (row === undefined) return UNKNOWN_PEERS;
  return { peer: row.peerMedian === null || scale === null ? null : row.peerMedian * scale, peerPosition: row.position };
}

/**
 * The metric with the target that its peers set, when it has none of its own: what depends on the industry is judged by what others
 * of the kind reach.
 * @param scale as above
 */
export function judgedByPeers<Judged extends Metric>(
  metric: Judged,
  standard: PeerStandard | null | undefined,
  group: string,
  scale: number | null = 1,
): Judged {
  if (metric.target !== null || standard == null || scale === null) return metric;
  const goal = { lowerQuartile: standard.lowerQuartile * scale, median: standard.median * scale, source: `median of ${standard.n} ${group}` };
  return { ...metric, target: peerTarget(goal), status: statusAmongPeers(metric.value, goal) };
}

/** Whom the standards come from, in words. */
export const groupWords = (comparison: PeerComparison | null): string => (comparison?.basis === 'all_customers' ? 'customers' : 'similar customers');
