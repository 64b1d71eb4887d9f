import type { Transaction } from '@adoption/database';
import type { Dictionary, NewEventNames, NewUsers } from './dictionary';
import { foldEvents } from './fold-events';
import type { Fold } from './fold-events';
import type { KnownFacts } from './known-facts';
import { mergeRollups } from './merge-rollups';
import { numbers, texts, words } from './pg-array';
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
  const distinct = new Map<string, ResolvedEvent>();
  for (const row of rows) {
    const id = identity(row);
    if (!distinct.has(id)) distinct.set(id, row);
  }
  const inserted = await insertEvents(transaction, [...distinct.values()].sort(byPrimaryKey), new Map(pending.map((item, i) => [rows[i]!, item.importId])));
  const fold = foldEvents(inserted);
  const news = { calendars: known.newCalendars(fold), userFirsts: known.newUserFirsts(fold), featureFirsts: known.newFeatureFirsts(fold) };
  await mergeRollups(transaction, fold, news, now);
  await replaceDerivedSessions(transaction, [...fold.sessionlessDays.values()]);
  const stored = new Set(inserted);
  return { accepted: rows.map((row) => stored.has(row)), fold, newUsers: names.newUsers, newEventNames: names.newEventNames };
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

function resolve({ event, customer }: PendingEvent, dictionary: Dictionary, names: ResolvedNames, now: number): ResolvedEvent {
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
  };
}

/** Of an event's properties only those that the catalogue names for its feature are stored. */
function keptProperties(event: UsageEvent, names: readonly string[]): string | null {
  if (event.properties === null || names.length === 0) return null;
  const kept: Record<string, unknown> = {};
  for (const name of names) if (Object.hasOwn(event.properties, name)) kept[name] = event.properties[name];
  return Object.keys(kept).length === 0 ? null : JSON.stringify(kept);
}

const identity = (row: ResolvedEvent): string => `${row.customer},${row.at},${row.key}`;

/** Inserts rows sorted by primary key; returns those that were not stored before. */
async function insertEvents(
  transaction: Transaction,
  rows: readonly ResolvedEvent[],
  imports: ReadonlyMap<ResolvedEvent, number | null>,
): Promise<readonly ResolvedEvent[]> {
  if (rows.length === 0) return [];
  const [answer] = await transaction.query<{ stored: number; keys: Buffer | null }>(
    `WITH stored AS (
       INSERT INTO usage_events (customer, occurred_at, key, usr, session, event, feature, kind, channel, quantity, late, import_id, props)
       SELECT c, to_timestamp(at / 1000.0), k, u, s, e, f, kd, ch, q, l, i, p
       FROM unnest($1::int[], $2::double precision[], $3::uuid[], $4::int[], $5::bigint[], $6::int[], $7::smallint[], $8::"char"[], $9::"char"[], $10::int[], $11::boolean[], $12::int[], $13::jsonb[])
         AS n (c, at, k, u, s, e, f, kd, ch, q, l, i, p)
       ON CONFLICT DO NOTHING RETURNING customer, occurred_at, key)
     SELECT count(*)::int AS stored,
       CASE WHEN count(*) < $14::int THEN string_agg(int4send(customer) || int8send((round(extract(epoch FROM occurred_at) * 1000))::bigint) || uuid_send(key), ''::bytea) END AS keys
     FROM stored`,
    [
      numbers(rows.map((row) => row.customer)),
      numbers(rows.map((row) => row.at)),
      words(rows.map((row) => row.key)),
      numbers(rows.map((row) => row.user)),
      numbers(rows.map((row) => row.session)),
      numbers(rows.map((row) => row.event)),
      numbers(rows.map((row) => row.feature)),
      words(rows.map((row) => row.kind)),
      words(rows.map((row) => (row.api ? 'a' : 'u'))),
      numbers(rows.map((row) => row.quantity)),
      words(rows.map((row) => row.late)),
      numbers(rows.map((row) => imports.get(row) ?? null)),
      texts(rows.map((row) => row.properties)),
      rows.length,
    ],
    'insert_events',
  );
  if (answer!.stored === rows.length) return rows;
  const stored = new Set<string>();
  const keys = answer!.keys ?? Buffer.alloc(0);
  for (let at = 0; at < keys.length; at += 28) {
    stored.add(`${keys.readInt32BE(at)},${Number(keys.readBigInt64BE(at + 4))},${keys.toString('hex', at + 12, at + 28)}`);
  }
  return rows.filter((row) => stored.has(identity(row)));
}
