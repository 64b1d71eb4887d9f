import { localMilliseconds } from '@adoption/accounts';

const QUARTER_HOUR = 900_000;
const WEEK = 7 * 86_400_000;
/** How far a change of the clock is looked for, in weeks: every zone that changes it does so within a year. */
const WEEKS = 57;

/**
 * The VTIMEZONE component (RFC 5545, 3.6.5) that holds around an instant: the last change of the clock before it and the next one after it,
 * as the platform knows them. Lines end with CRLF, the last one too.
 * @param zone IANA name; it becomes the TZID
 */
export function vtimezone(zone: string, instant: number): string {
  const before = change(zone, instant, -1);
  const after = change(zone, instant, 1);
  const still = offset(zone, instant);
  const observances = [before ?? { at: null, from: still, to: still }, ...(after === null ? [] : [after])];
  const summer = Math.max(...observances.flatMap(({ from, to }) => [from, to]));
  const lines = observances.flatMap(({ at, from, to }) => {
    const kind = to === summer && from !== to ? 'DAYLIGHT' : 'STANDARD';
    const start = at === null ? '19700101T000000' : localText(at + from);
    return [`BEGIN:${kind}`, `DTSTART:${start}`, `TZOFFSETFROM:${offsetText(from)}`, `TZOFFSETTO:${offsetText(to)}`, `END:${kind}`];
  });
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...lines, 'END:VTIMEZONE', ''].join('\r\n');
}

/** Wall-clock milliseconds as `YYYYMMDDTHHMMSS`. */
export const localText = (local: number): string => new Date(local).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');

const offset = (zone: string, instant: number): number => localMilliseconds(zone, instant) - instant;

/** The change of the clock that is nearest to an instant: up to it, or after it; null without one. */
function change(zone: string, instant: number, direction: 1 | -1): { at: number; from: number; to: number } | null {
  const start = Math.floor(instant / QUARTER_HOUR) * QUARTER_HOUR;
  for (let week = 0; week < WEEKS; week++) {
    const near = start + direction * week * WEEK;
    const far = near + direction * WEEK;
    if (offset(zone, near) === offset(zone, far)) continue;
    let [low, high] = direction === 1 ? [near, far] : [far, near];
    const from = offset(zone, low);
    while (high - low > QUARTER_HOUR) {
      const middle = low + Math.floor((high - low) / QUARTER_HOUR / 2) * QUARTER_HOUR;
      if (offset(zone, middle) === from) low = middle;
      else high = middle;
    }
    return { at: high, from, to: offset(zone, high) };
  }
  return null;
}

function offsetText(milliseconds: number): string {
  const minutes = Math.abs(Math.round(milliseconds / 60_000));
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${milliseconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}
