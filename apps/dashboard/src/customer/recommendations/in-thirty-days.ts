import { daysAfter, localDay } from '../../kit/local-day';

/**
 * The day thirty days after today, `2026-12-31`, by the calendar of an IANA zone: around midnight its day is not the one of UTC.
 * @param now milliseconds since 1970
 */
export const inThirtyDays = (now: number, timeZone: string): string => daysAfter(localDay(now, timeZone), 30);
