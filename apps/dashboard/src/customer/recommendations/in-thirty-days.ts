const DAY = 86_400_000;

/**
 * The day thirty days after today, `2026-12-31`, by the calendar of an IANA zone: around midnight its day is not the one of UTC.
 * @param now milliseconds since 1970
 */
export function inThirtyDays(now: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, Number(value)]));
  // Days are counted on the calendar, where none is shorter than another.
  const today = Date.UTC(parts['year']!, parts['month']! - 1, parts['day']);
  return new Date(today + 30 * DAY).toISOString().slice(0, 10);
}
