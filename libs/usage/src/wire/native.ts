import { parseInstant } from '@adoption/accounts';
import { invalid, Problem } from '@adoption/problems';
import type { RejectedEvent, UsageEvent } from '../usage-event';
import { isStorable, LARGEST_EVENT_BYTES, LONGEST_NAME, MOST_EVENTS, MOST_QUANTITY, type TimeLimits, timeFault } from './limits';
import { fault, type Fault, rejected } from './rejects';
import { scalarProperties } from './properties';

/** What a request of events was read as. `indexes[i]` is the place of `events[i]` in the request. */
export interface ParsedEvents {
  readonly events: readonly UsageEvent[];
  readonly indexes: readonly number[];
  readonly rejected: readonly RejectedEvent[];
}

/** One event as clients send it, before any check. */
interface NativeEvent {
  readonly id?: unknown;
  readonly customerId?: unknown;
  readonly userId?: unknown;
  readonly event?: unknown;
  readonly feature?: unknown;
  readonly action?: unknown;
  readonly sessionId?: unknown;
  readonly timestamp?: unknown;
  readonly channel?: unknown;
  readonly quantity?: unknown;
  readonly properties?: unknown;
}

/**
 * Reads the body of `POST /api/usage/events`: a JSON array, or one JSON object a line.
 * @param text the inflated body; its nesting is bounded by the caller
 * @throws Problem `invalid` when the body as a whole cannot be read, `too_large` for more than 10,000 events
 */
export function parseNativeBody(text: string, format: 'json' | 'ndjson', limits: TimeLimits): ParsedEvents {
  const values = format === 'json' ? arrayOf(text) : valuesOfLines(text);
  if (values.length > MOST_EVENTS) throw new Problem('too_large', 'too_many_events', `A request may carry at most ${MOST_EVENTS} events.`);
  // Only an escape can bring NUL or half a surrogate pair past the check of the bytes.
  const escapes = text.includes('\\u');
  const events: UsageEvent[] = [];
  const indexes: number[] = [];
  const refused: RejectedEvent[] = [];
  for (let index = 0; index < values.length; index++) {
    const raw = values[index];
    const result = raw instanceof BrokenLine ? BROKEN : parseNativeEvent(raw, limits, escapes);
    if ('fault' in result) {
      const names = (typeof raw === 'object' && raw !== null ? raw : {}) as NativeEvent;
      refused.push(rejected(index, raw instanceof BrokenLine ? raw.text : raw, result, { id: names.id, customer: names.customerId }));
    } else {
      events.push(result);
      indexes.push(index);
    }
  }
  return { events, indexes, rejected: refused };
}

/**
 * Checks one event.
 * @param escapes whether the text it came from held a `\u` escape; without one its texts are storable as they are
 */
export function parseNativeEvent(raw: unknown, limits: TimeLimits, escapes = true): UsageEvent | Fault {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return fault('not_an_object', 'An event is a JSON object.');
  const sent = raw as NativeEvent;
  const { id, customerId, userId, event, feature, action, sessionId, timestamp, channel, quantity, properties } = sent;
  let known = 0;
  if (id !== undefined) known++;
  if (customerId !== undefined) known++;
  if (userId !== undefined) known++;
  if (event !== undefined) known++;
  if (feature !== undefined) known++;
  if (action !== undefined) known++;
  if (sessionId !== undefined) known++;
  if (timestamp !== undefined) known++;
  if (channel !== undefined) known++;
  if (quantity !== undefined) known++;
  if (properties !== undefined) known++;
  if (Object.keys(raw).length !== known) return fault('unknown_field', 'The event has a field that events do not have.');

  if (!isName(id)) return nameFault('id', id);
  if (!isName(customerId)) return nameFault('customerId', customerId);
  if (!isName(userId)) return nameFault('userId', userId);
  if (!isName(event)) return nameFault('event', event);
  if (feature != null && !isName(feature)) return nameFault('feature', feature);
  if (action != null && !isName(action)) return nameFault('action', action);
  if (sessionId != null && !isName(sessionId)) return nameFault('sessionId', sessionId);
  if (typeof timestamp !== 'string')
    return timestamp == null ? fault('missing_field', 'timestamp is missing.') : fault('wrong_type', 'timestamp is not a text.');
  const at = parseInstant(timestamp);
  if (at === null) return fault('invalid_timestamp', 'timestamp is no RFC 3339 date and time with a zone.');
  const late = timeFault(at, limits);
  if (late !== null) return late;
  if (channel != null && channel !== 'ui' && channel !== 'api') return fault('invalid_channel', 'channel is neither ui nor api.');
  if (quantity != null && !(typeof quantity === 'number' && Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST_QUANTITY)) {
    return fault('invalid_quantity', `quantity is no whole number from 1 to ${MOST_QUANTITY}.`);
  }
  let kept: Readonly<Record<string, unknown>> | null = null;
  if (properties != null) {
    if (typeof properties !== 'object' || Array.isArray(properties)) return fault('wrong_type', 'properties is no JSON object.');
    const { scalars, bytesAtMost } = scalarProperties(properties as Record<string, unknown>);
    // The other fields cannot reach the limit; the exact size is only measured when it may matter.
    if (bytesAtMost > LARGEST_EVENT_BYTES / 2 && Buffer.byteLength(JSON.stringify(raw)) > LARGEST_EVENT_BYTES)
      return fault('event_too_large', `The event is larger than ${LARGEST_EVENT_BYTES} bytes.`);
    kept = scalars;
  }
  if (escapes && !isStorable(raw)) return fault('invalid_text', 'A text holds NUL or half a surrogate pair.');
  if (action != null) kept = { action, ...kept };
  return {
    id,
    customer: customerId,
    user: userId,
    name: event,
    feature: feature ?? null,
    session: sessionId ?? null,
    at,
    channel: channel ?? 'ui',
    quantity: quantity ?? 1,
    properties: kept,
  };
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME;

function nameFault(field: string, value: unknown): Fault {
  if (value == null || value === '') return fault('missing_field', `${field} is missing or empty.`);
  if (typeof value !== 'string') return fault('wrong_type', `${field} is not a text.`);
  return fault('text_too_long', `${field} is longer than ${LONGEST_NAME} characters.`);
}

function arrayOf(text: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem('invalid', 'invalid_json', 'The body is not valid JSON.');
  }
  if (!Array.isArray(value)) throw invalid('The body must be a JSON array of events.');
  return value;
}

/** A line that is no JSON. */
class BrokenLine {
  constructor(readonly text: string) {}
}
const BROKEN = fault('invalid_json', 'The line is not valid JSON.');

/** Lines are parsed all at once, which is several times faster than one by one; one by one only when that fails. */
function valuesOfLines(text: string): readonly unknown[] {
  let lines = text.split('\n');
  if (lines.length > MOST_EVENTS || text.includes('\n\n') || text.endsWith('\n') || text.includes('\r')) lines = lines.filter((line) => line.trim() !== '');
  if (lines.length > MOST_EVENTS) return lines;
  try {
    const values: unknown = JSON.parse(`[${lines.join(',')}]`);
    if (Array.isArray(values) && values.length === lines.length) return values;
  } catch {
    // Which line is broken shows below.
  }
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      try {
        return JSON.parse(line) as unknown;
      } catch {
        return new BrokenLine(line);
      }
    });
}
