import type { Day, PeriodKey, Window } from './facts';

/** The windows a period stands for on one day. */
export interface ResolvedPeriod {
  readonly key: PeriodKey;
  readonly window: Window;
  /** The same number of days right before; null for `all`. */
  readonly previous: Window | null;
  /** Whether the account was in use from the first day of `previous` on; else its figures compare with nothing. */
  readonly comparable: boolean;
  /** Whether `asOf` is not over yet. */
  readonly partial: boolean;
}

export const PERIOD_DAYS: Readonly<Record<Exclude<PeriodKey, 'all'>, number>> = { '7d': 7, '30d': 30, '90d': 90 };

/** The window of so many days that ends on a day. */
export const windowOf = (to: Day, days: number): Window => ({ from: to - days + 1, to, days });

/**
 * Turns a period into windows of local days. `all` runs from the first event day to `asOf`, and is the one day `asOf` where
 * nothing had happened yet.
 * @param firstEventDay day of the first human event; null before it
 */
export function resolvePeriod(input: { period: PeriodKey; asOf: Day; today: Day; firstEventDay: Day | null }): ResolvedPeriod {
  const { period, asOf, today, firstEventDay } = input;
  const days = period === 'all' ? Math.max(1, asOf - (firstEventDay ?? asOf) + 1) : PERIOD_DAYS[period];
  const window = windowOf(asOf, days);
  const previous = period === 'all' ? null : windowBefore(window);
  return { key: period, window, previous, comparable: previous !== null && wasInUseFrom(previous.from, firstEventDay), partial: asOf >= today };
}

/** The same number of days right before a window. */
export const windowBefore = (window: Window): Window => windowOf(window.from - 1, window.days);

/** Whether an account had had its first event by a day. */
export const wasInUseFrom = (day: Day, firstEventDay: Day | null): boolean => firstEventDay !== null && firstEventDay <= day;
