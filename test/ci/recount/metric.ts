import { TOLERANCE } from './arithmetic';
import type { PeerRow, Standard } from './peers';

export interface Target {
  operator: '>' | '<' | '=';
  value: number;
}

export type ChangeKind = 'percent' | 'points' | 'absolute';

const difference = (kind: ChangeKind, value: number | null, previous: number | null): number | null => {
  if (value === null || previous === null) return null;
  if (kind !== 'percent') return value - previous;
  return previous === 0 ? null : (100 * (value - previous)) / previous;
};

/** Good when the operator holds, watch within 20 % of the target's value, else poor. */
function statusOf(judged: number | null, target: Target | null): string | null {
  if (judged === null || target === null) return null;
  const { operator, value } = target;
  const good = operator === '>' ? judged > value + TOLERANCE : operator === '<' ? judged < value - TOLERANCE : Math.abs(judged - value) <= TOLERANCE;
  if (good) return 'good';
  return Math.abs(judged - value) <= 0.2 * value + TOLERANCE ? 'watch' : 'poor';
}

/** What the peers say about a metric. */
export interface Beside {
  peer: number | null;
  peerPosition: string | null;
}

/** The peers' median in the metric's own unit. @param scale what one of the row's units is in it; null: unknown */
export function beside(rows: readonly PeerRow[], key: string, scale: number | null = 1): Beside {
  const row = rows.find((candidate) => candidate.key === key)!;
  return { peer: row.peerMedian === null || scale === null ? null : row.peerMedian * scale, peerPosition: row.position };
}

/** One metric as the dashboard shows it. `judged` is what the target speaks of, where that is not the value. */
export function metric(
  changeKind: ChangeKind,
  value: number | null,
  previous: number | null,
  target: Target | null = null,
  peer: Beside = { peer: null, peerPosition: null },
  judged?: (change: number | null) => number | null,
) {
  const change = difference(changeKind, value, previous);
  return { value, previous, change, changeKind, ...peer, target, status: statusOf(judged === undefined ? value : judged(change), target) };
}

/** A metric that has no target but its peers': good above their median, watch from their lower quartile on. */
export function metricAmongPeers(value: number | null, previous: number | null, peer: Beside, standard: Standard | null, scale: number | null = 1) {
  const plain = metric('percent', value, previous, null, peer);
  if (standard === null || scale === null) return plain;
  const [good, watch] = [standard.median * scale, standard.lowerQuartile * scale];
  const status = value === null ? null : value > good + TOLERANCE ? 'good' : value >= watch - TOLERANCE ? 'watch' : 'poor';
  return { ...plain, target: { operator: '>' as const, value: good }, status };
}
