import { fault, type Fault } from './rejects';

/** Events in one request at most. */
export const MOST_EVENTS = 10_000;
/** Largest event, in bytes of its JSON without white space. */
export const LARGEST_EVENT_BYTES = 32 * 1024;
/** Longest id or name of anything, in UTF-16 units. */
export const LONGEST_NAME = 255;
export const MOST_QUANTITY = 1_000_000;

const DAY = 86_400_000;
/** 2000-01-01T00:00:00Z: from here on no zone has changed its clock inside a quarter of an hour. */
const EARLIEST = 946_684_800_000;

/** What decides whether an event's time is acceptable. */
export interface TimeLimits {
  /** The present instant, milliseconds since 1970. */
  readonly now: number;
  /** Raw events older than this many days are not taken; null: however old. */
  readonly retentionDays: number | null;
}

/** The fault of an instant outside the limits; null when it is acceptable. */
export function timeFault(at: number, limits: TimeLimits): Fault | null {
  if (at < EARLIEST) return fault('timestamp_too_old', 'timestamp is before 2000-01-01.');
  if (at > limits.now + DAY) return fault('timestamp_in_future', 'timestamp is more than 24 hours ahead.');
  if (limits.retentionDays !== null && at < limits.now - limits.retentionDays * DAY)
    return fault('beyond_retention', `timestamp is older than ${limits.retentionDays} days, the retention of raw events.`);
  return null;
}

/** Whether no text inside a JSON value, member names included, holds NUL or half a surrogate pair. Nesting is bounded by the caller. */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isStorable);
  return Object.entries(value).every(([name, member]) => isStorable(name) && isStorable(member));
}
