import { readAlias } from './alias-call';
import { invalid } from '@adoption/problems';
import { type BareCall, batchOf, eventOf, readCalls } from './calls';
import type { TimeLimits } from './limits';
import { firstText, idFault, type LooseObject, looseObject, looseText } from './loose-fields';
import { fault } from './rejects';
import { customerTraits, personTraits } from './traits';
import { NO_ACTIVITY, type WireCall } from './wire-call';

/** The calls of the Segment HTTP API. */
export const SEGMENT_CALLS = ['track', 'identify', 'group', 'page', 'screen', 'alias'] as const;
export type SegmentCallType = (typeof SEGMENT_CALLS)[number];

/**
 * Reads the body of `/v1/batch`, as Segment's and RudderStack's SDKs send it.
 * @throws Problem `invalid` without a list of calls, `too_large` for more than 10,000 of them
 */
export function parseSegmentBatch(body: unknown, limits: TimeLimits): WireCall[] {
  // What the batch says once holds for each of its calls.
  const shared = looseObject(looseObject(body)['context'] ?? NOTHING);
  return readCalls(batchOf(body), (call) => readCall(call, looseText(call['type']) ?? '', shared, limits), names);
}

/** Reads the body of `/v1/track` and the other addresses that take one call. */
export function parseSegmentCall(body: unknown, type: SegmentCallType, limits: TimeLimits): WireCall[] {
  if (looseObject(body) !== body) throw invalid('The body must be a JSON object.');
  return readCalls([body], (call) => readCall(call, type, NOTHING, limits), names);
}

const NOTHING: LooseObject = {};
const names = (call: LooseObject) => ({ id: call['messageId'], customer: looseObject(call['context'])['groupId'] ?? call['groupId'] });

function readCall(call: LooseObject, type: string, shared: LooseObject, limits: TimeLimits): BareCall {
  const own = looseObject(call['context']);
  const context = shared === NOTHING ? own : { ...shared, ...own };
  const user = looseText(call['userId']);
  const customer = looseText(context['groupId']) ?? looseText(looseObject(looseObject(call['properties'])['$groups'])['company']);
  switch (type) {
    case 'identify': {
      if (user === null) return fault('anonymous', 'The call names no user.');
      const broken = idFault('The user id', user) ?? (customer === null ? null : idFault('The customer id', customer));
      return broken ?? { kind: 'identify', user, customer, traits: personTraits({ ...looseObject(context['traits']), ...looseObject(call['traits']) }) };
    }
    case 'group': {
      const group = looseText(call['groupId']);
      if (group === null) return fault('missing_field', 'The call has no groupId.');
      const broken = idFault('groupId', group) ?? (user === null ? null : idFault('The user id', user));
      return broken ?? { kind: 'group', user, group, traits: customerTraits(looseObject(call['traits'])) };
    }
    case 'alias':
      return readAlias(user, looseText(call['previousId']));
    case 'track':
    case 'page':
    case 'screen':
      return readEvent(call, type, user, customer, context, limits);
    default:
      return fault('unknown_call', 'The type of the call is none of track, identify, group, page, screen, alias.');
  }
}

function readEvent(
  call: LooseObject,
  type: 'track' | 'page' | 'screen',
  user: string | null,
  customer: string | null,
  context: LooseObject,
  limits: TimeLimits,
): BareCall {
  const properties = looseObject(call['properties']);
  const name = type === 'track' ? looseText(call['event']) : `Viewed ${viewedName(call, properties, type)}`;
  if (name !== null && NO_ACTIVITY.has(name)) return { kind: 'ignored' };
  const session = looseText(context['sessionId']) ?? looseText(properties['$session_id']);
  const parts = {
    id: looseText(call['messageId']),
    user,
    customer,
    name,
    session,
    time: call['timestamp'] ?? call['originalTimestamp'],
    api: properties['channel'] === 'api' || context['channel'] === 'api',
    properties,
  };
  const event = eventOf(parts, call, limits);
  return 'fault' in event ? event : { kind: 'event', event };
}

/** What was viewed: the name of the page or screen, else its title, else "Page" or "Screen". */
const viewedName = (call: LooseObject, properties: LooseObject, type: 'page' | 'screen'): string =>
  firstText({ name: call['name'], inner: properties['name'], title: properties['title'] }, ['name', 'inner', 'title'], 200) ??
  (type === 'page' ? 'Page' : 'Screen');
