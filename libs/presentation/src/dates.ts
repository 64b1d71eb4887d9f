const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A local day `2026-03-02` as `Mar 2, 2026`; other text as it is. */
export function formatDay(day: string): string {
  const parts = dayParts(day);
  return parts === null ? day : `${parts.month} ${parts.date}, ${parts.year}`;
}

/** What a clock shows: a day `YYYY-MM-DD` and a time `HH:MM`, as fields of a form have them. */
export interface WallClock {
  readonly date: string;
  readonly time: string;
}

/** What the clocks of an IANA zone show at an instant. @param instant milliseconds since 1970 */
export function wallClock(instant: number, timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return { date: `${part['year']}-${part['month']}-${part['day']}`, time: `${part['hour']}:${part['minute']}` };
}

/** An RFC 3339 instant as the clock of an IANA zone shows it: `Mar 2, 2026, 10:30 (Europe/Berlin)`. */
export function formatInstant(instant: string, timeZone: string): string {
  const { date, time } = wallClock(Date.parse(instant), timeZone);
  return `${formatDay(date)}, ${time} (${timeZone})`;
}

/** Name of a weekday, Monday = 0. */
export const formatWeekday = (weekday: number): string => WEEKDAYS[weekday] ?? '';

/** An hour 0–24 on the twelve-hour clock: `9am`, `12pm`, `12am`. */
export const formatHour = (hour: number): string => `${hour % 12 === 0 ? 12 : hour % 12}${hour % 24 < 12 ? 'am' : 'pm'}`;

/**
 * A local day as page and report show it: `22 Nov 2026`, without its year `22 Nov`. (The Markdown keeps the order of the product
 * document, {@link formatDay}.) Other text stays as it is.
 */
export function formatDate(day: string, { year = true }: { readonly year?: boolean } = {}): string {
  const parts = dayParts(day);
  return parts === null ? day : `${parts.date} ${parts.month}${year ? ` ${parts.year}` : ''}`;
}

/** A month on an axis: `Nov 2026`. */
export function formatMonth(day: string): string {
  const parts = dayParts(day);
  return parts === null ? day : `${parts.month} ${parts.year}`;
}

/** Days from one to another, what they share said once: `24 Oct – 22 Nov 2026`, `1 – 22 Nov 2026`. */
export function formatDateRange(from: string, to: string): string {
  const [first, last] = [dayParts(from), dayParts(to)];
  if (first === null || last === null) return `${from} – ${to}`;
  if (from === to) return formatDate(to);
  if (first.year !== last.year) return `${formatDate(from)} – ${formatDate(to)}`;
  return `${first.month === last.month ? first.date : formatDate(from, { year: false })} – ${formatDate(to)}`;
}

/** An instant by the clock of an IANA zone, which is named: `14:05 UTC`, `15:05 Europe/Berlin`. */
export const formatTime = (instant: string, timeZone: string): string => `${wallClock(Date.parse(instant), timeZone).time} ${timeZone}`;

/** Day and time of an instant: `22 Nov 2026, 14:05 UTC`. */
export function formatDateTime(instant: string, timeZone: string): string {
  const { date, time } = wallClock(Date.parse(instant), timeZone);
  return `${formatDate(date)}, ${time} ${timeZone}`;
}

/**
 * How old something is, in whole units: `5 min old`, `2 h old` up to 48 hours, `3 days old` after that.
 * @param from RFC 3339 instant
 * @param to the instant it is seen from; what lies after it is new
 */
export function formatAge(from: string, to: string): string {
  const minutes = Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000));
  if (minutes < 60) return `${minutes} min old`;
  const hours = Math.floor(minutes / 60);
  return hours <= 48 ? `${hours} h old` : `${Math.floor(hours / 24)} days old`;
}

/** How far a day lies ahead: `in 42 days`, `today`, `3 days ago`. */
export function formatDaysAhead(days: number): string {
  if (days === 0) return 'today';
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days > 0 ? `in ${count}` : `${count} ago`;
}

function dayParts(day: string): { year: string; month: string; date: number } | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year === undefined || name === undefined ? null : { year, month: name, date: Number(date) };
}
