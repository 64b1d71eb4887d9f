import { parseInstant } from '@adoption/accounts';
import { invalid, Problem } from '@adoption/problems';
import type { UsageEvent } from '../usage-event';
import { MOST_EVENTS, type TimeLimits, timeFault } from './limits';
import { contentId, idFault, isTooLarge, type LooseObject, looseObject, looseProperties, looseQuantity } from './loose-fields';
import { fault, type Fault, rejected } from './rejects';
import type { WireCall } from './wire-call';

/** What an event of a foreign call is made from; every text as it came. */
export interface EventParts {
  readonly id: string | null;
  readonly user: string | null;
  readonly customer: string | null;
  readonly name: string | null;
  readonly session: string | null;
  readonly time: unknown;
  readonly api: boolean;
  readonly properties: LooseObject;
}

/** Checks the parts of an event as strictly as a native one; the call as it came gives the id when it has none. */
export function eventOf(parts: EventParts, call: unknown, limits: TimeLimits): UsageEvent | Fault {
  const { user, name, customer, session, time } = parts;
  if (user === null) return fault('anonymous', 'The call names no user.');
  if (name === null) return fault('missing_field', 'The event has no name.');
  if (time === undefined || time === null) return fault('missing_field', 'The call has neither timestamp nor originalTimestamp.');
  const at = typeof time === 'string' ? parseInstant(time) : null;
  if (at === null) return fault('invalid_timestamp', 'The timestamp is no RFC 3339 date and time with a zone.');
  const id = parts.id ?? contentId(call);
  const quantity = looseQuantity(parts.properties['quantity']);
  const broken =
    timeFault(at, limits) ??
    idFault('The id', id) ??
    idFault('The user id', user) ??
    idFault('The event name', name) ??
    (customer === null ? null : idFault('The customer id', customer)) ??
    (session === null ? null : idFault('The session id', session));
  if (broken !== null) return broken;
  if (typeof quantity !== 'number') return quantity;
  return { id, customer, user, name, feature: null, session, at, channel: parts.api ? 'api' : 'ui', quantity, properties: looseProperties(parts.properties) };
}

/** A call without its place, or why it cannot be taken. */
export type BareCall = Fault | Bare<Exclude<WireCall, { kind: 'rejected' }>>;
type Bare<Call> = Call extends unknown ? Omit<Call, 'index'> : never;

/** Reads calls one by one with `read`, keeping their order; `names` tells which event and customer a refused one named. */
export function readCalls(
  calls: readonly unknown[],
  read: (call: LooseObject) => BareCall,
  names: (call: LooseObject) => { id: unknown; customer: unknown },
): WireCall[] {
  if (calls.length > MOST_EVENTS) throw new Problem('too_large', 'too_many_events', `A request may carry at most ${MOST_EVENTS} calls.`);
  return calls.map((raw, index): WireCall => {
    const call = looseObject(raw);
    const result =
      call !== raw
        ? fault('not_an_object', 'A call is a JSON object.')
        : isTooLarge(raw)
          ? fault('event_too_large', 'The call is larger than 32 KB.')
          : read(call);
    return 'fault' in result ? { kind: 'rejected', index, reject: rejected(index, raw, result, names(call)) } : { ...result, index };
  });
}

/** The list of calls in a batch body. */
export function batchOf(body: unknown): readonly unknown[] {
  const batch = looseObject(body)['batch'];
  if (!Array.isArray(batch)) throw invalid('The body must be a JSON object with the list "batch".');
  return batch;
}
