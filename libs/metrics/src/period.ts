import type { Day, PeriodKey, Window } from './facts';

/** The windows a period stands for on one day. */
export interface ResolvedPeriod {
  readonly key: PeriodKey;
  readonly window: Window;
  /** The same number of days right before; null for `all`, and unless the account was already in use on its first day. */
  readonly previous: Window | null;
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
  return { key: period, window, previous: period === 'all' ? null : comparableWindow(window, firstEventDay), partial: asOf >= today };
}

/** The window right before this one, if the account was in use from its first day on; else a comparison would be with nothing. */
export function comparableWindow(window: Window, firstEventDay: Day | null): Window | null {
  const previous = windowOf(window.from - 1, window.days);
  return firstEventDay !== null && firstEventDay <= previous.from ? previous : null;
}
