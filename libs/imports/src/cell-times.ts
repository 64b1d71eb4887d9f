import { isoDay, localMilliseconds, parseDay, parseInstant } from '@adoption/accounts';
import type { CellForm } from './import-fields';

export const DATE_FORMATS = ['auto', 'iso', 'dmy', 'mdy', 'unix'] as const;
/** How days and times of a file are written; forms of ISO 8601 are read with each of them. */
export type DateFormat = (typeof DATE_FORMATS)[number];

const DAY = 86_400_000;
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)\s*(Z|[+-]\d{2}:?\d{2}|UTC)?)?$/i;
const PARTED = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,?\s+(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)\s*([ap]m)?)?$/i;
const UNIX = /^\d{9,10}(?:\.\d{1,6})?$|^\d{12,13}$/;

/** A day and a time of day as a text says them. */
interface Said {
  readonly day: number;
  /** Milliseconds since midnight; null without a time. */
  readonly time: number | null;
  /** As RFC 3339 writes it; null: the file's zone. */
  readonly offset: string | null;
}

/**
 * Brings a day or an instant into the form that rows have in the API. What cannot be read in one way only stays as it is and is refused by the check.
 * @param zone of times that name none
 * @returns `YYYY-MM-DD` for a day, RFC 3339 in UTC for an instant
 */
export function normalTime(cell: string, form: Extract<CellForm, 'day' | 'instant'>, format: DateFormat, zone: string): string {
  if (form === 'instant' && parseInstant(cell) !== null) return cell;
  if (form === 'day' && parseDay(cell) !== null) return cell;
  if (UNIX.test(cell) && (format === 'unix' || (format === 'auto' && form === 'instant'))) {
    const at = Math.floor(Number(cell) * (cell.length >= 12 && !cell.includes('.') ? 1 : 1_000) + 1e-3);
    return form === 'day' ? isoDay(Math.floor(localMilliseconds(zone, at) / DAY)) : new Date(at).toISOString();
  }
  const said = isoTime(cell) ?? partedTime(cell, format);
  if (said === null) return cell;
  const { day, time, offset } = said;
  if (form === 'day') return isoDay(day);
  const local = day * DAY + (time ?? 0);
  if (offset === null) return new Date(instantOf(local, zone)).toISOString();
  return parseInstant(`${new Date(local).toISOString().slice(0, -1)}${offset}`) === null ? cell : `${new Date(local).toISOString().slice(0, -1)}${offset}`;
}

function isoTime(cell: string): Said | null {
  const [, date, time, offset] = ISO.exec(cell) ?? [];
  const day = date === undefined ? null : parseDay(date);
  if (day === null) return null;
  const at = time === undefined ? null : timeOf(time);
  if (at === undefined) return null;
  const zone = offset === undefined ? null : /^[zu]/i.test(offset) ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
  return { day, time: at, offset: zone };
}

/** `31.12.2026`, `12/31/2026 4:05 pm`. With `auto` only what has one meaning: dots, or a number above twelve. */
function partedTime(cell: string, format: DateFormat): Said | null {
  const [, first, mark, second, year, time, half] = PARTED.exec(cell) ?? [];
  if (first === undefined || second === undefined || year === undefined || format === 'iso' || format === 'unix') return null;
  const dayFirst = format === 'dmy' || (format === 'auto' && (mark === '.' || Number(first) > 12));
  const monthFirst = format === 'mdy' || (format === 'auto' && Number(second) > 12);
  if (!dayFirst && !monthFirst) return null;
  const [date, month] = dayFirst ? [first, second] : [second, first];
  const day = parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  const at = time === undefined ? null : timeOf(time, half?.toLowerCase());
  return day === null || at === undefined ? null : { day, time: at, offset: null };
}

/** Milliseconds since midnight; undefined when there is no such time. */
function timeOf(text: string, half?: string): number | undefined {
  const [hour = 0, minute = 0, second = 0] = text.replace(',', '.').split(':').map(Number);
  if (minute > 59 || second >= 60 || hour > 23) return undefined;
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return (hours * 60 + minute) * 60_000 + Math.floor(second * 1_000 + 1e-6);
}

/** The instant at which clocks of a zone show a local time; of two the earlier, and where clocks leap over it as if they had not. */
function instantOf(local: number, zone: string): number {
  const before = local - (localMilliseconds(zone, local - DAY) - (local - DAY));
  if (localMilliseconds(zone, before) === local) return before;
  const after = local - (localMilliseconds(zone, local + DAY) - (local + DAY));
  return localMilliseconds(zone, after) === local ? after : before;
}
