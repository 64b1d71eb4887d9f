import { TOLERANCE } from './arithmetic';

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

/** One metric as the dashboard shows it. `judged` is what the target speaks of, where that is not the value. */
export function metric(
  changeKind: ChangeKind,
  value: number | null,
  previous: number | null,
  target: Target | null = null,
  judged?: (change: number | null) => number | null,
) {
  const change = difference(changeKind, value, previous);
  return {
    value,
    previous,
    change,
    changeKind,
    peer: null,
    peerPosition: null,
    target,
    status: statusOf(judged === undefined ? value : judged(change), target),
  };
}
