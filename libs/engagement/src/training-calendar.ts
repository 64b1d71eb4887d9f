import { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendar, ICalCalendarMethod, type ICalDateTimeValue, ICalEventStatus } from 'ical-generator';
import { localMilliseconds } from '@adoption/accounts';
import { localClock, localInstant } from './local-instant';
import { LONGEST, plainLine, plainProse } from './plain-text';
import { localText, vtimezone } from './vtimezone';

/** Longest name and title in a calendar, in characters: clients show less, and no mail grows without bounds. */

/** A session as a calendar holds it. */
export interface CalendarFacts {
  /** UUID of the engagement: the same for every invited person, through every change. */
  readonly id: string;
  /** Domain that the UID ends with: the host of the public address. */
  readonly domain: string;
  readonly title: string;
  readonly note: string | null;
  /** Where to meet: an https address; null: told otherwise. */
  readonly linkUrl: string | null;
  /** Milliseconds since 1970. */
  readonly startsAt: number;
  readonly minutes: number;
  /** IANA zone in which the time was agreed. */
  readonly timeZone: string;
  /** Rises with every change and with the cancellation. */
  readonly sequence: number;
  readonly cancelled: boolean;
  readonly host: { readonly name: string; readonly email: string };
  /** Whom the invitation is for; null: a copy for reading, not an invitation. */
  readonly attendee: { readonly name: string | null; readonly email: string } | null;
}

/**
 * A training as iCalendar text (RFC 5545): an iTIP REQUEST or CANCEL (RFC 5546) for one invited person, or a PUBLISH for nobody in particular.
 * Times that the clock on the wall shows twice are given in UTC: of such a local time readers take either.
 * @param now the present instant, which orders messages of one sequence number
 */
export function trainingCalendar(facts: CalendarFacts, now: number): string {
  const { timeZone, startsAt, attendee, cancelled, linkUrl } = facts;
  const endsAt = startsAt + facts.minutes * 60_000;
  const zone = [startsAt, endsAt].some((instant) => isShownTwice(timeZone, instant)) ? 'UTC' : timeZone;
  const calendar = new ICalCalendar({
    prodId: { company: 'Product Adoption Dashboard', product: 'Trainings', language: 'EN' },
    method: attendee === null ? ICalCalendarMethod.PUBLISH : cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
    // Without a name of its own: that would turn DTSTAMP into a local time.
    timezone: { name: null, generator: (name) => vtimezone(name, startsAt) },
  });
  calendar.createEvent({
    id: `${facts.id}@${facts.domain}`,
    sequence: facts.sequence,
    stamp: new Date(now),
    start: zoned(zone, startsAt),
    end: zoned(zone, endsAt),
    timezone: zone,
    summary: plainLine(facts.title, LONGEST.title),
    description: descriptionOf(facts),
    location: linkUrl,
    url: linkUrl === null ? null : uriText(linkUrl),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: plainLine(facts.host.name, LONGEST.name) || facts.host.email, email: uriText(facts.host.email) },
    attendees: attendee === null ? [] : [{ ...attendeeOf(attendee), rsvp: !cancelled }],
  });
  return `${calendar.toString()}\r\n`;
}

const attendeeOf = ({ name, email }: { readonly name: string | null; readonly email: string }) => ({
  name: plainLine(name ?? '', LONGEST.name) || null,
  email: uriText(email),
  role: ICalAttendeeRole.REQ,
  status: ICalAttendeeStatus.NEEDSACTION,
});

function descriptionOf({ note, linkUrl }: CalendarFacts): string | null {
  const parts = [note === null ? '' : plainProse(note, LONGEST.note), linkUrl === null ? '' : `Join: ${linkUrl}`];
  return parts.filter((part) => part !== '').join('\n\n') || null;
}

/** Whether the clock shows this instant's local time at another instant too. */
function isShownTwice(zone: string, instant: number): boolean {
  const { day, time } = localClock(zone, instant);
  return localInstant(zone, day, time).twice;
}

/** Characters that mean something to iCalendar, or that no address holds, in the way of URIs. */
const uriText = (uri: string): string => uri.toWellFormed().replaceAll(/[\s\p{Cc}\\;,"<>\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, encodeURIComponent);

/** An instant that shows its local time in a zone whatever the zone of this process; the generator asks for it as for a date of Luxon. */
function zoned(zone: string, instant: number): ICalDateTimeValue {
  const text = localText(zone === 'UTC' ? instant : localMilliseconds(zone, instant));
  const date = {
    isValid: true,
    zone: { type: 'iana' },
    setZone: () => date,
    toFormat: (format: string): string => (format === 'HHmmss' ? text.slice(9) : text.slice(0, 8)),
    toJSDate: () => new Date(instant),
    toJSON: () => new Date(instant).toISOString(),
  };
  return date;
}
