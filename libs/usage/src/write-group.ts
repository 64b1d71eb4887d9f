import { EVERY_DAY } from '@adoption/accounts';
import type { Transaction } from '@adoption/database';
import type { Dictionary, NewEventNames, NewUsers } from './dictionary';
import { foldEvents } from './fold-events';
import type { Fold } from './fold-events';
import type { KnownFacts } from './known-facts';
import { type FirstDay, mergeRollups } from './merge-rollups';
import { booleans, chars, instants, int2s, int4s, int8s, readInstant, texts, words } from './pg-array';
import { byPrimaryKey, eventKey, type ResolvedEvent, sessionKey } from './resolved-event';
import { replaceDerivedSessions } from './sessionless-days';
import type { UsageEvent } from './usage-event';

/** Events that arrive more than this after their own time are counted as late. */
const LATE_MILLISECONDS = 24 * 3_600_000;

/** One event on its way into the database. */
export interface PendingEvent {
  readonly event: UsageEvent;
  readonly customer: number;
  readonly importId: number | null;
}

export interface GroupResult {
  /** For each pending event, in order, whether it was stored (else it was there before). */
  readonly accepted: readonly boolean[];
  readonly fold: Fold;
  /** Earliest day of each customer whose figures are no longer what they were. */
  readonly firstChangedDays: ReadonlyMap<number, number>;
  readonly newUsers: NewUsers;
  readonly newEventNames: NewEventNames;
}

/**
 * Stores a group of events and counts them, in the caller's transaction, which holds the lane's lock: resolves names,
 * inserts the raw rows that are not there yet, folds exactly those and merges the fold into the rollups.
 */
export async function writeGroup(
  transaction: Transaction,
  pending: readonly PendingEvent[],
  dictionary: Dictionary,
  known: KnownFacts,
  now: number,
): Promise<GroupResult> {
  const names = await resolveNames(transaction, pending, dictionary);
  const rows = pending.map((item) => resolve(item, dictionary, names, now));
  // Of equal ones the first in order of arrival: sorting is stable.
  const distinct = [...rows].sort(byPrimaryKey).filter((row, i, sorted) => i === 0 || byPrimaryKey(sorted[i - 1]!, row) !== 0);
  const inserted = await insertEvents(transaction, distinct);
  const fold = foldEvents(inserted);
  const news = { calendars: known.newCalendars(fold), userFirsts: known.newUserFirsts(fold), featureFirsts: known.newFeatureFirsts(fold) };
  const sessionStarts = await mergeRollups(transaction, fold, news, now);
  await replaceDerivedSessions(transaction, [...fold.sessionlessDays.values()]);
  const stored = new Set(inserted);
  const firstChangedDays = firstDays(fold, sessionStarts, names.newUsers);
  return { accepted: rows.map((row) => stored.has(row)), fold, firstChangedDays, newUsers: names.newUsers, newEventNames: names.newEventNames };
}

/** A user who was not known before has no sign-up date, and so holds a seat on every day there ever was. */
function firstDays(fold: Fold, sessionStarts: readonly FirstDay[], newUsers: NewUsers): Map<number, number> {
  const days = new Map(fold.firstChangedDays);
  for (const { customer, day } of sessionStarts) if (day < (days.get(customer) ?? Infinity)) days.set(customer, day);
  for (const { customer } of newUsers) days.set(customer, EVERY_DAY);
  return days;
}

interface ResolvedNames {
  readonly newUsers: NewUsers;
  readonly newEventNames: NewEventNames;
  readonly users: ReadonlyMap<number, ReadonlyMap<string, { key: number; internal: boolean }>>;
  readonly eventNames: ReadonlyMap<string, number>;
}

async function resolveNames(transaction: Transaction, pending: readonly PendingEvent[], dictionary: Dictionary): Promise<ResolvedNames> {
  const missingUsers = new Map<number, Set<string>>();
  const missingNames = new Set<string>();
  const customers = new Set<number>();
  for (const { event, customer } of pending) {
    customers.add(customer);
    if (dictionary.eventName(event.name) === undefined) missingNames.add(event.name);
    if (dictionary.user(customer, event.user) !== undefined) continue;
    let users = missingUsers.get(customer);
    if (users === undefined) missingUsers.set(customer, (users = new Set()));
    users.add(event.user);
  }
  await dictionary.loadCustomers(transaction, customers);
  await dictionary.loadCatalogue(transaction);
  const newUsers = await dictionary.resolveUsers(transaction, missingUsers);
  const newEventNames = await dictionary.resolveEventNames(transaction, missingNames);
  const users = new Map<number, Map<string, { key: number; internal: boolean }>>();
  for (const row of newUsers) {
    let names = users.get(row.customer);
    if (names === undefined) users.set(row.customer, (names = new Map()));
    names.set(row.name, row);
  }
  return { newUsers, newEventNames, users, eventNames: new Map(newEventNames.map((row) => [row.name, row.key])) };
}

function resolve({ event, customer, importId }: PendingEvent, dictionary: Dictionary, names: ResolvedNames, now: number): ResolvedEvent {
  const user = dictionary.user(customer, event.user) ?? names.users.get(customer)?.get(event.user);
  const name = dictionary.eventName(event.name) ?? names.eventNames.get(event.name);
  if (user === undefined || name === undefined) throw new Error('a user or event name was not resolved');
  const { feature, kind } = dictionary.mapping(event.feature, event.name);
  return {
    customer,
    zone: dictionary.customer(customer).zone,
    user: user.key,
    internal: user.internal,
    key: eventKey(event.id),
    at: event.at,
    session: event.session === null ? 0 : sessionKey(event.session),
    event: name,
    feature: feature === null ? null : feature.slot,
    kind,
    api: event.channel === 'api',
    quantity: event.quantity,
    late: now - event.at > LATE_MILLISECONDS,
    properties: keptProperties(event, feature?.keptProperties ?? []),
    importId,
  };
}

/** Of an event's properties only those that the catalogue names for its feature are stored. */
function keptProperties(event: UsageEvent, names: readonly string[]): string | null {
  if (event.properties === null || names.length === 0) return null;
  const kept: Record<string, unknown> = {};
  for (const name of names) if (Object.hasOwn(event.properties, name)) kept[name] = event.properties[name];
  return Object.keys(kept).length === 0 ? null : JSON.stringify(kept);
}

/** Bytes of the key of a stored row as `insertEvents` gets it back: customer, instant, event key. */
const KEY_BYTES = 28;

/** Inserts rows sorted by primary key; returns those that were not stored before. */
async function insertEvents(transaction: Transaction, rows: readonly ResolvedEvent[]): Promise<readonly ResolvedEvent[]> {
  if (rows.length === 0) return [];
  const [answer] = await transaction.query<{ keys: Buffer | null }>(
    `WITH stored AS (
       INSERT INTO usage_events (customer, occurred_at, key, usr, session, event, feature, kind, channel, quantity, late, import_id, props)
       SELECT c, at, k, u, s, e, f, kd, ch, q, l, i, p
       FROM unnest($1::int[], $2::timestamptz[], $3::uuid[], $4::int[], $5::bigint[], $6::int[], $7::smallint[], $8::"char"[], $9::"char"[], $10::int[], $11::boolean[], $12::int[], $13::jsonb[])
         AS n (c, at, k, u, s, e, f, kd, ch, q, l, i, p)
       ON CONFLICT DO NOTHING RETURNING customer, occurred_at, key)
     SELECT string_agg(int4send(customer) || timestamptz_send(occurred_at) || uuid_send(key), ''::bytea ORDER BY customer, occurred_at, key) AS keys FROM stored`,
    [
      int4s(rows, (row) => row.customer),
      instants(rows, (row) => row.at),
      words(rows, (row) => row.key),
      int4s(rows, (row) => row.user),
      int8s(rows, (row) => row.session),
      int4s(rows, (row) => row.event),
      int2s(rows, (row) => row.feature),
      chars(rows, (row) => row.kind),
      chars(rows, (row) => (row.api ? 'a' : 'u')),
      int4s(rows, (row) => row.quantity),
      booleans(rows, (row) => row.late),
      int4s(rows, (row) => row.importId),
      texts(rows.map((row) => row.properties)),
    ],
    'insert_events',
  );
  const keys = answer!.keys ?? Buffer.alloc(0);
  if (keys.length === rows.length * KEY_BYTES) return rows;
  // Both are in the order of the primary key.
  let at = 0;
  const stored = rows.filter((row) => {
    if (at === keys.length || !isKeyOf(row, keys, at)) return false;
    at += KEY_BYTES;
    return true;
  });
  if (at !== keys.length) throw new Error('the database stored rows in another order than that of their keys');
  return stored;
}

const isKeyOf = (row: ResolvedEvent, keys: Buffer, at: number): boolean =>
  keys.readInt32BE(at) === row.customer && readInstant(keys, at + 4) === row.at && keys.toString('hex', at + 12, at + KEY_BYTES) === row.key;
