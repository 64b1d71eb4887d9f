import { monthOf, monthStart } from '@adoption/metrics';

/** A quarter so far and the same part of the one before; days, whole since 1970-01-01. */
export interface QuarterDays {
  /** First day of this quarter. */
  readonly from: number;
  readonly today: number;
  /** First day of the quarter before. */
  readonly lastFrom: number;
  /** As many days into it as today is into this one, at most its last. */
  readonly lastSame: number;
}

/** The quarter that holds a day: a quarter under way is compared with as many days of the last one, not with all of it. */
export function quarterDays(today: number): QuarterDays {
  const month = Math.floor(monthOf(today) / 3) * 3;
  const [from, lastFrom] = [monthStart(month), monthStart(month - 3)];
  return { from, today, lastFrom, lastSame: Math.min(lastFrom + (today - from), from - 1) };
}
