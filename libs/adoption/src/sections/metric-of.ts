import { type ChangeKind, changeOf, statusOf, type Target } from '@adoption/metrics';
import type { Metric } from '../adoption-dashboard';

/** Units of the dashboard's figures. */
export type Unit = 'users' | 'percent' | 'sessions/user/week' | 'seconds' | 'days' | 'actions/session' | 'calls/day' | 'integrations' | 'items';

interface MetricInput {
  readonly unit: Unit;
  readonly changeKind: ChangeKind;
  readonly value: number | null;
  readonly previous: number | null;
  readonly target?: Target | null;
}

/** A figure with its change and its standing against the target; peers are compared elsewhere. */
export function metricOf({ unit, changeKind, value, previous, target = null }: MetricInput): Metric {
  return {
    value,
    unit,
    previous,
    change: changeOf(changeKind, value, previous),
    changeKind,
    peer: null,
    peerPosition: null,
    target,
    status: statusOf(value, target),
  };
}
