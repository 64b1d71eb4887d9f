const DAY = 86_400_000;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Milliseconds since 1970 of an RFC 3339 date-time, which names its zone: `2026-03-01T09:30:00Z`, `…T09:30:00.123+02:00`.
 * Digits below the millisecond are cut off. Null for everything else: no zone, no time, impossible dates, 24:00, leap seconds.
 * Written by hand because it runs for every event: neither a pattern nor `Date.parse`, which accepts 30 February.
 */
export function parseInstant(text: string): number | null {
  const length = text.length;
  if (length < 20 || length > 40) return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  const hour = digits(text, 11, 2);
  const minute = digits(text, 14, 2);
  const second = digits(text, 17, 2);
  if ((year | month | day | hour | minute | second) < 0) return null;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45 || text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return null;
  if ((text.charCodeAt(10) | 32) !== 116) return null;
  if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day < 1 || day > DAYS_IN_MONTH[month - 1]! + (month === 2 && leap ? 1 : 0)) return null;

  let at = 19;
  let fraction = 0;
  if (text.charCodeAt(at) === 46) {
    let weight = 100;
    for (at = 20; at < length; at++) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) break;
      fraction += digit * weight;
      weight = weight > 1 ? weight / 10 : 0;
    }
    if (at === 20) return null;
  }
  const offset = zoneOffset(text, at);
  if (offset === null) return null;
  return daysSince1970(year, month, day) * DAY + ((hour * 60 + minute - offset) * 60 + second) * 1000 + fraction;
}

/** Minutes east of Greenwich of the zone that ends the text at `at`: `Z` or `±hh:mm`. */
function zoneOffset(text: string, at: number): number | null {
  const sign = text.charCodeAt(at);
  if ((sign | 32) === 122) return text.length === at + 1 ? 0 : null;
  if ((sign !== 43 && sign !== 45) || text.length !== at + 6 || text.charCodeAt(at + 3) !== 58) return null;
  const hours = digits(text, at + 1, 2);
  const minutes = digits(text, at + 4, 2);
  if (hours < 0 || minutes < 0 || hours > 23 || minutes > 59) return null;
  return sign === 45 ? -(hours * 60 + minutes) : hours * 60 + minutes;
}

/** The number written in `count` digits; -1 when one is no digit. */
function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Days from 1970-01-01 to a date of the Gregorian calendar, by eras of 400 years that begin on 1 March. */
function daysSince1970(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}
