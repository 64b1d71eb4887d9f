import { daysAfter, localDay } from '../kit/local-day';

const DAYS_AHEAD = 2;

/** The busiest block of a week; weekdays begin with Monday, 0. */
interface Peak {
  readonly fromWeekday: number;
  readonly toWeekday: number;
  readonly fromHour: number;
  readonly toHour: number;
}

const WORKING_WEEK: Peak = { fromWeekday: 0, toWeekday: 4, fromHour: 9, toHour: 17 };
const USUAL_HOUR = 10;

/**
 * When a new training is offered first: at least two days ahead by the zone's calendar, on a day and at an hour at which most people are active.
 * @param now milliseconds since 1970
 * @param peak null: not known, a working week then
 */
export function usualTime(now: number, timeZone: string, peak: Peak | null): { readonly date: string; readonly time: string } {
  const { fromWeekday, toWeekday, fromHour, toHour } = peak ?? WORKING_WEEK;
  let date = daysAfter(localDay(now, timeZone), DAYS_AHEAD);
  while (weekdayOf(date) < fromWeekday || weekdayOf(date) > toWeekday) date = daysAfter(date, 1);
  const hour = USUAL_HOUR >= fromHour && USUAL_HOUR < toHour ? USUAL_HOUR : fromHour;
  return { date, time: `${String(hour).padStart(2, '0')}:00` };
}

/** Monday = 0. */
const weekdayOf = (day: string): number => (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
