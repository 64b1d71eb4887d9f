import { type ChangeKind, changeOf, statusOf, type Target } from '@adoption/metrics';
import type { Metric } from '../adoption-dashboard';
import { type PeerValue, UNKNOWN_PEERS } from './peer-value';

/** Units of the dashboard's figures. */
export type Unit = 'users' | 'percent' | 'sessions/user/week' | 'seconds' | 'days' | 'actions/session' | 'calls/day' | 'integrations' | 'items';

interface MetricInput {
  readonly unit: Unit;
  readonly changeKind: ChangeKind;
  readonly value: number | null;
  readonly previous: number | null;
  readonly target?: Target | null;
  readonly peers?: PeerValue;
}

/** A figure with its change, its standing against the target and the peers' beside it. */
export function metricOf({ unit, changeKind, value, previous, target = null, peers = UNKNOWN_PEERS }: MetricInput): Metric {
  return {
    value,
    unit,
    previous,
    change: changeOf(changeKind, value, previous),
    changeKind,
    ...peers,
    target,
    status: statusOf(value, target),
  };
}
