import { isTimeZone } from '@adoption/config';
import { parseInstant } from './instant';
import { parseDay } from './local-time';

/** Why a row, or one field of it, cannot be taken. The detail never repeats the input. */
export interface RowFault {
  readonly code: string;
  readonly detail: string;
}

/** Reads a field's JSON value (never null) into the form it is stored in. */
export type Reader<Value> = (value: unknown) => { readonly value: Value } | RowFault;

/** Longest id, name or key of anything, in UTF-16 units; the same as for events. */
export const LONGEST_NAME = 255;
export const LONGEST_PROSE = 2_000;
const LONGEST_EMAIL = 254;
const MOST_INT = 2_147_483_647;

const EMAIL = /^[^\s@]+@[^\s@]+$/;
// Abbreviations such as IST mean different zones to different programs, so only names with an area are taken.
const NAMED_ZONE =
  /^(?:UTC|GMT|(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)\/[\w+/-]+)$/;
// Known to the platform, no longer to PostgreSQL.
const WITHDRAWN_ZONES: ReadonlySet<string> = new Set(['US/Pacific-New', 'Canada/East-Saskatchewan']);
const EARLIEST_DAY = '1900-01-01';
const EARLIEST_INSTANT = Date.parse('1900-01-01T00:00:00Z');

const fault = (code: string, detail: string): RowFault => ({ code, detail });
const WRONG_TEXT = fault('wrong_type', 'must be a text');

/** A text of 1 to `longest` UTF-16 units without NUL and half surrogate pairs. */
export const text =
  (longest = LONGEST_NAME): Reader<string> =>
  (value) => {
    if (typeof value !== 'string') return WRONG_TEXT;
    if (value.length > longest) return fault('text_too_long', `must have at most ${longest} characters`);
    if (value.includes('\0') || !value.isWellFormed()) return fault('invalid_text', 'must not hold NUL or half a surrogate pair');
    return { value };
  };

const shortText = text();

/** An e-mail address; `lowerCase` where addresses are compared. */
export const email =
  (lowerCase = false): Reader<string> =>
  (value) => {
    const read = text(LONGEST_EMAIL)(value);
    if ('code' in read) return read;
    return EMAIL.test(read.value) ? { value: lowerCase ? read.value.toLowerCase() : read.value } : fault('invalid_email', 'must be an e-mail address');
  };

/** An address that begins with https:// and carries no user name or password. */
export const httpsUrl: Reader<string> = (value) => {
  const read = text(LONGEST_PROSE)(value);
  if ('code' in read) return read;
  const url = URL.canParse(read.value) ? new URL(read.value) : null;
  const safe = url !== null && url.protocol === 'https:' && url.username === '' && url.password === '' && /^https:\/\/\S+$/i.test(read.value);
  return safe ? read : fault('invalid_url', 'must be an address that begins with https://');
};

// Asking the platform costs more than everything else about a row.
const knownZones = new Set<string>();

/** An IANA time zone by area and place, or UTC. */
export const timeZone: Reader<string> = (value) => {
  const read = shortText(value);
  if ('code' in read || knownZones.has(read.value)) return read;
  const known = NAMED_ZONE.test(read.value) && !WITHDRAWN_ZONES.has(read.value) && isTimeZone(read.value);
  if (known) knownZones.add(read.value);
  return known ? read : fault('invalid_time_zone', 'must be an IANA time zone such as Europe/Berlin');
};

/** `YYYY-MM-DD` from 1900 on. */
export const day: Reader<string> = (value) => {
  if (typeof value !== 'string') return WRONG_TEXT;
  return parseDay(value) !== null && value >= EARLIEST_DAY ? { value } : fault('invalid_day', 'must be a date of the form YYYY-MM-DD from 1900 on');
};

/** An RFC 3339 date and time with zone from 1900 on, kept in UTC to the millisecond. */
export const instant: Reader<string> = (value) => {
  if (typeof value !== 'string') return WRONG_TEXT;
  const at = parseInstant(value);
  if (at === null || at < EARLIEST_INSTANT || at > MOST_INSTANT)
    return fault('invalid_instant', 'must be an RFC 3339 date and time with its zone, from 1900 on');
  return { value: new Date(at).toISOString() };
};
const MOST_INSTANT = Date.parse('9999-12-31T00:00:00Z');

/** A day, or an instant of which the day in UTC counts. */
export const dayOrInstant: Reader<string> = (value) => {
  const asDay = day(value);
  if ('value' in asDay) return asDay;
  const asInstant = instant(value);
  return 'value' in asInstant ? { value: asInstant.value.slice(0, 10) } : fault('invalid_day', 'must be a date (YYYY-MM-DD) or an RFC 3339 date and time');
};

export const wholeNumber =
  (least: number, most = MOST_INT): Reader<number> =>
  (value) => {
    if (typeof value !== 'number') return fault('wrong_type', 'must be a number');
    const fits = Number.isInteger(value) && value >= least && value <= most;
    return fits
      ? { value }
      : fault('out_of_range', most === MOST_INT ? `must be a whole number of at least ${least}` : `must be a whole number from ${least} to ${most}`);
  };

export const number =
  (least: number, most = Number.MAX_VALUE): Reader<number> =>
  (value) => {
    if (typeof value !== 'number') return fault('wrong_type', 'must be a number');
    const fits = Number.isFinite(value) && value >= least && value <= most;
    // Zero has one form, so that what is stored equals what was sent.
    return fits ? { value: value + 0 } : fault('out_of_range', most === Number.MAX_VALUE ? `must be at least ${least}` : `must be from ${least} to ${most}`);
  };

export const truth: Reader<boolean> = (value) => (typeof value === 'boolean' ? { value } : fault('wrong_type', 'must be true or false'));

export const oneOf =
  <const Word extends string>(...words: readonly Word[]): Reader<Word> =>
  (value) => {
    if (typeof value !== 'string') return WRONG_TEXT;
    const word = words.find((candidate) => candidate === value);
    return word === undefined ? fault('unknown_value', `must be one of ${words.join(', ')}`) : { value: word };
  };

/** A list of at most `most` distinct texts, kept sorted: their order means nothing. */
export const names =
  (most: number): Reader<readonly string[]> =>
  (value) => {
    if (!Array.isArray(value)) return fault('wrong_type', 'must be a list');
    if (value.length > most) return fault('too_many', `must have at most ${most} entries`);
    const distinct = new Set<string>();
    for (const item of value) {
      const read = shortText(item);
      if ('code' in read) return fault(read.code, `each entry ${read.detail}`);
      if (read.value === '') return fault('missing_field', 'must not have empty entries');
      distinct.add(read.value);
    }
    return { value: [...distinct].sort() };
  };
