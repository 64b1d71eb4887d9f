import { localMilliseconds, parseDay } from '@adoption/accounts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** The instants at which a clock on the wall shows a time: one, or none or two of them on a day on which the clock is changed. */
export interface LocalTime {
  /** The first instant, in milliseconds since 1970; null: the clock skips this time. */
  readonly instant: number | null;
  /** The clock shows this time once more on the same day. */
  readonly twice: boolean;
}

/**
 * Finds the instant of a local day and time in an IANA zone.
 * @param day `YYYY-MM-DD`
 * @param time `HH:MM`, 00:00 to 23:59
 */
export function localInstant(zone: string, day: string, time: string): LocalTime {
  const date = parseDay(day);
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (date === null || hours === undefined) return { instant: null, twice: false };
  const local = date * DAY + (Number(hours) * 60 + Number(minutes)) * MINUTE;
  // A zone changes its clock at most once in two days: the offset is the one of the day before or the one of the day after.
  const offsets = [local - DAY, local + DAY].map((near) => localMilliseconds(zone, near) - near);
  const instants = [...new Set(offsets)].map((offset) => local - offset).filter((instant) => localMilliseconds(zone, instant) === local);
  return { instant: instants.length === 0 ? null : Math.min(...instants), twice: instants.length === 2 };
}

/** Local day `YYYY-MM-DD` and time `HH:MM` of an instant. */
export function localClock(zone: string, instant: number): { readonly day: string; readonly time: string } {
  const text = new Date(localMilliseconds(zone, instant)).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}
