import { readAlias } from './alias-call';
import { type BareCall, batchOf, eventOf, readCalls } from './calls';
import type { TimeLimits } from './limits';
import { firstText, idFault, type LooseObject, looseObject, looseText } from './loose-fields';
import { fault } from './rejects';
import { customerTraits, personTraits } from './traits';
import { NO_ACTIVITY, type WireCall } from './wire-call';

/** The group type that stands for customers. */
const CUSTOMER_GROUP = 'company';
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * Reads the body of `/batch/`, as PostHog's SDKs send it.
 * @throws Problem `invalid` without a list of events, `too_large` for more than 10,000 of them
 */
export const parsePostHogBatch = (body: unknown, limits: TimeLimits): WireCall[] => readCalls(batchOf(body), (call) => readCall(call, limits), names);

const groupsOf = (call: LooseObject): LooseObject => looseObject(looseObject(call['properties'])['$groups']);
const names = (call: LooseObject) => ({ id: call['uuid'], customer: groupsOf(call)[CUSTOMER_GROUP] });

function readCall(call: LooseObject, limits: TimeLimits): BareCall {
  const properties = looseObject(call['properties']);
  const name = looseText(call['event']);
  const sender = looseText(call['distinct_id']) ?? looseText(properties['distinct_id']);
  const user = sender !== null && isAnonymous(sender, properties) ? null : sender;
  const customer = looseText(groupsOf(call)[CUSTOMER_GROUP]);
  if (name === '$identify' || name === '$set') {
    if (user === null) return fault('anonymous', 'The call names no user.');
    const broken = idFault('The user id', user) ?? (customer === null ? null : idFault('The customer id', customer));
    const set = {
      ...looseObject(properties['$set_once']),
      ...looseObject(call['$set_once']),
      ...looseObject(properties['$set']),
      ...looseObject(call['$set']),
    };
    return broken ?? { kind: 'identify', user, customer, traits: personTraits(set) };
  }
  if (name === '$groupidentify') return readGroup(user, properties);
  if (name === '$create_alias') return readAlias(user, looseText(properties['alias']));
  if (name !== null && NO_ACTIVITY.has(name)) return { kind: 'ignored' };
  const parts = {
    id: looseText(call['uuid']) ?? looseText(properties['$insert_id']),
    user,
    customer,
    name: name === '$pageview' || name === '$screen' ? viewed(name, properties) : name,
    session: looseText(properties['$session_id']),
    time: call['timestamp'],
    api: properties['channel'] === 'api',
    properties,
  };
  const event = eventOf(parts, call, limits);
  return 'fault' in event ? event : { kind: 'event', event };
}

function readGroup(sender: string | null, properties: LooseObject): BareCall {
  const type = looseText(properties['$group_type']);
  const group = looseText(properties['$group_key']);
  if (type !== CUSTOMER_GROUP) return { kind: 'ignored' };
  if (group === null) return fault('missing_field', 'The call has no $group_key.');
  // Without a user the SDK puts a name made from the group in its place.
  const user = sender === `$${type}_${group}` ? null : sender;
  const broken = idFault('$group_key', group) ?? (user === null ? null : idFault('The user id', user));
  return broken ?? { kind: 'group', user, group, traits: customerTraits(looseObject(properties['$group_set'])) };
}

/** Whether the id was drawn by the SDK for somebody who is not signed in. */
const isAnonymous = (sender: string, properties: LooseObject): boolean =>
  properties['$is_identified'] === false || properties['$device_id'] === sender || (properties['$process_person_profile'] === false && UUID.test(sender));

const viewed = (name: '$pageview' | '$screen', properties: LooseObject): string =>
  name === '$screen'
    ? `Viewed ${firstText(properties, ['$screen_name', 'name'], 200) ?? 'Screen'}`
    : `Viewed ${firstText(properties, ['name', 'title', '$title', '$pathname'], 200) ?? 'Page'}`;
