const DAY = 86_400_000;
const DAYS_AHEAD = 2;
const SATURDAY = 6;

/** The local day, `2026-12-01`, of an instant in an IANA zone. @param now milliseconds since 1970 */
export function localDay(now: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const part = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${part['year']}-${part['month']}-${part['day']}`;
}

/** So many days later on the calendar. @param day `2026-12-01` */
export const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** The day that a new training is offered for: two days ahead by the zone's calendar, or the Monday after a weekend. */
export function usualDay(now: number, timeZone: string): string {
  const day = daysAfter(localDay(now, timeZone), DAYS_AHEAD);
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return daysAfter(day, weekday === SATURDAY ? 2 : weekday === 0 ? 1 : 0);
}
