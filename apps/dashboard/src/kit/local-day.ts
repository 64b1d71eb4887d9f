import { wallClock } from '@adoption/presentation';

const DAY = 86_400_000;

/** The local day, `2026-12-01`, of an instant in an IANA zone. @param now milliseconds since 1970 */
export const localDay = (now: number, timeZone: string): string => wallClock(now, timeZone).date;

/** So many days later on the calendar. @param day `2026-12-01` */
export const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
