import { weekdayOf } from './local-clock';

/** Monday first: visits compared with an average weekday. */
export const WEEKDAYS = [0.94, 1.06, 1.08, 1.06, 0.86] as const;
const MONTH = 30;

/**
 * What is done in thirty days is done whichever weekdays they hold: an average month's work over that of the month this day lies in.
 * Months are counted back from the day before the end day, so that the comparison of one with the next is the same on every day of loading.
 */
export function evenMonth(day: number, endDay: number, weekendShare: number): number {
  const first = endDay - MONTH * (Math.floor((endDay - 1 - day) / MONTH) + 1);
  let work = 0;
  for (let at = first; at < first + MONTH; at++) work += WEEKDAYS[weekdayOf(at)] ?? weekendShare;
  return (MONTH * (5 + 2 * weekendShare)) / (7 * work);
}
