import { type Day, type PeriodKey, type ResolvedPeriod, resolvePeriod } from '@adoption/metrics';

/** One day and period of which a snapshot is wanted. */
export interface SnapshotSlot {
  readonly asOf: Day;
  readonly period: PeriodKey;
}

/** The windows a snapshot looks at. */
export const slotPeriod = ({ asOf, period }: SnapshotSlot, firstEventDay: Day | null): ResolvedPeriod =>
  resolvePeriod({ period, asOf, today: asOf + 1, firstEventDay });
