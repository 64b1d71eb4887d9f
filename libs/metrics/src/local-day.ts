import type { Day } from './facts';

const MILLISECONDS = 86_400_000;

/** `YYYY-MM-DD` of a day. */
export const dayText = (day: Day): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/** Monday 0 … Sunday 6; day 0 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** Monday of the ISO week that holds the day. */
export const mondayOf = (day: Day): Day => day - weekdayOf(day);

/** Saturday or Sunday. */
export const isWeekend = (day: Day): boolean => weekdayOf(day) >= 5;
