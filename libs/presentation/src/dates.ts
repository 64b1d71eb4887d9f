const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A local day `2026-03-02` as `Mar 2, 2026`; other text as it is. */
export function formatDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? day : `${name} ${Number(date)}, ${year}`;
}

/** An RFC 3339 instant as the clock of an IANA zone shows it: `Mar 2, 2026, 10:30 (Europe/Berlin)`. */
export function formatInstant(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const part = Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${formatDay(`${part['year']}-${part['month']}-${part['day']}`)}, ${part['hour']}:${part['minute']} (${timeZone})`;
}

/** Name of a weekday, Monday = 0. */
export const formatWeekday = (weekday: number): string => WEEKDAYS[weekday] ?? '';

/** An hour 0–24 on the twelve-hour clock: `9am`, `12pm`, `12am`. */
export const formatHour = (hour: number): string => `${hour % 12 === 0 ? 12 : hour % 12}${hour % 24 < 12 ? 'am' : 'pm'}`;
