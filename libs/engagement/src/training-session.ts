import { isTimeZone } from '@adoption/config';
import { type InputFault, Problem } from '@adoption/problems';
import { localInstant } from './local-instant';

/** What people say about a session; what is left out stays, or is the usual. */
export interface SessionWish {
  readonly name?: string | null;
  /** Local day `YYYY-MM-DD` and time `HH:MM`. */
  readonly date?: string;
  readonly time?: string;
  /** IANA zone of the local time; null: the account's. */
  readonly timeZone?: string | null;
  readonly minutes?: number;
  readonly hostName?: string;
  readonly hostEmail?: string;
  readonly linkUrl?: string | null;
  readonly note?: string | null;
}

/** A session as it is kept. */
export interface Session {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly startsAt: number;
  readonly minutes: number;
  readonly timeZone: string;
  readonly hostName: string;
  readonly hostEmail: string;
  readonly linkUrl: string | null;
  readonly note: string | null;
}

/** A time that somebody thinks of. */
export interface TimeWish {
  readonly date: string;
  readonly time: string;
  readonly timeZone: string;
}

/** A session is planned at most this far ahead. */
const MOST_DAYS_AHEAD = 730;
const DAY = 86_400_000;

const refused = (faults: readonly InputFault[]): Problem => new Problem('unprocessable', 'unprocessable', 'The training cannot be held like this.', faults);

/**
 * The instant of a local time.
 * @throws Problem unprocessable for an unknown zone and for a time that its clock skips
 */
export function instantOf({ date, time, timeZone }: TimeWish): { readonly startsAt: number; readonly twice: boolean } {
  if (timeZone.length > 255 || !isTimeZone(timeZone))
    throw refused([{ pointer: '/timeZone', code: 'invalid_time_zone', detail: 'must be an IANA time zone such as Europe/Berlin' }]);
  const { instant, twice } = localInstant(timeZone, date, time);
  if (instant === null) throw refused([{ pointer: '/time', code: 'time_skipped', detail: 'there is no such day, or clocks skip this time on it' }]);
  return { startsAt: instant, twice };
}

/**
 * The session that a wish describes.
 * @param before how it stood: what the wish leaves out stays
 * @throws Problem unprocessable for a time that has passed or is too far ahead, an unknown zone, a link that is not https
 */
export function sessionOf(wish: SessionWish & TimeWish, before: Omit<Session, 'startsAt' | 'timeZone'>, now: number): Session {
  const { startsAt } = instantOf(wish);
  const linkUrl = wish.linkUrl === undefined ? before.linkUrl : wish.linkUrl || null;
  const faults: InputFault[] = [];
  if (startsAt <= now) faults.push({ pointer: '/time', code: 'in_the_past', detail: 'must not have passed' });
  if (startsAt > now + MOST_DAYS_AHEAD * DAY) faults.push({ pointer: '/date', code: 'out_of_range', detail: `must be within ${MOST_DAYS_AHEAD} days` });
  if (linkUrl !== null && !isHttps(linkUrl)) faults.push({ pointer: '/linkUrl', code: 'invalid_url', detail: 'must be an address that begins with https://' });
  if (faults.length > 0) throw refused(faults);
  return {
    name: wish.name?.trim() || before.name,
    startsAt,
    minutes: wish.minutes ?? before.minutes,
    timeZone: wish.timeZone,
    hostName: wish.hostName ?? before.hostName,
    hostEmail: wish.hostEmail ?? before.hostEmail,
    linkUrl,
    note: wish.note === undefined ? before.note : wish.note?.trim() || null,
  };
}

/** An address that begins with https:// and carries no user name or password. */
function isHttps(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && url.protocol === 'https:' && url.username === '' && url.password === '' && /^https:\/\/\S+$/i.test(text);
}
