import type { Transaction } from '@adoption/database';
import { localDay } from '@adoption/accounts';
import type { CalendarRow, FeatureFirstRow, Fold, SessionRow, UserFirstRow } from './fold-events';
import { numbers, words } from './pg-array';

/** Rows of a fold that the database does not hold yet, as far as this process knows. */
export interface NewRows {
  readonly calendars: readonly CalendarRow[];
  readonly userFirsts: readonly UserFirstRow[];
  readonly featureFirsts: readonly FeatureFirstRow[];
}

/** Days travel as integers; this makes them dates. */
const date = (column: string): string => `DATE '1970-01-01' + ${column}`;
const instant = (column: string): string => `to_timestamp(${column} / 1000.0)`;

/**
 * Merges a fold into the rollups, one statement a table, always in this table order and sorted by primary key,
 * so that no two writers can wait for each other in a circle.
 */
export async function mergeRollups(transaction: Transaction, fold: Fold, news: NewRows, now: number): Promise<void> {
  // Sent at once, run one after the other in this order.
  await Promise.all([
    mergeCalendars(transaction, news.calendars),
    mergeUserDays(transaction, fold),
    mergeUserFirsts(transaction, news.userFirsts),
    mergeSessions(transaction, [...fold.sessions.values()]),
    mergeHours(transaction, fold),
    mergeFeatureDays(transaction, fold),
    mergeFeatureFirsts(transaction, news.featureFirsts),
    mergeActivity(transaction, fold, now),
  ]);
}

const bits = (word: number): string => (word >>> 0).toString(2).padStart(32, '0');

async function mergeCalendars(transaction: Transaction, rows: readonly CalendarRow[]): Promise<void> {
  if (rows.length === 0) return;
  const sorted = [...rows].sort((a, b) => a.customer - b.customer || a.quarter - b.quarter || a.user - b.user);
  await transaction.run(
    `INSERT INTO user_calendars AS t (customer, quarter, usr, days)
     SELECT c, ${date('q')}, u, d FROM unnest($1::int[], $2::int[], $3::int[], $4::bit(92)[]) AS n (c, q, u, d)
     ON CONFLICT (customer, quarter, usr) DO UPDATE SET days = t.days | excluded.days WHERE t.days | excluded.days <> t.days`,
    [
      numbers(sorted.map((row) => row.customer)),
      numbers(sorted.map((row) => row.quarter)),
      numbers(sorted.map((row) => row.user)),
      words(sorted.map((row) => (bits(row.words[0]) + bits(row.words[1]) + bits(row.words[2])).slice(0, 92))),
    ],
    'merge_user_calendars',
  );
}

async function mergeUserDays(transaction: Transaction, fold: Fold): Promise<void> {
  const rows = [...fold.userDays.values()].sort((a, b) => a.customer - b.customer || Number(b.api) - Number(a.api) || a.day - b.day || a.user - b.user);
  if (rows.length === 0) return;
  await transaction.run(
    `INSERT INTO user_days AS t (customer, channel, day, usr, actions, events, f0, f1, f2, f3)
     SELECT c, ch, ${date('d')}, u, a, e, f0, f1, f2, f3
     FROM unnest($1::int[], $2::"char"[], $3::int[], $4::int[], $5::bigint[], $6::int[], $7::int[], $8::int[], $9::int[], $10::int[]) AS n (c, ch, d, u, a, e, f0, f1, f2, f3)
     ON CONFLICT (customer, channel, day, usr) DO UPDATE SET actions = t.actions + excluded.actions, events = t.events + excluded.events,
       f0 = t.f0 | excluded.f0, f1 = t.f1 | excluded.f1, f2 = t.f2 | excluded.f2, f3 = t.f3 | excluded.f3`,
    [
      numbers(rows.map((row) => row.customer)),
      words(rows.map((row) => (row.api ? 'a' : 'u'))),
      numbers(rows.map((row) => row.day)),
      numbers(rows.map((row) => row.user)),
      numbers(rows.map((row) => row.actions)),
      numbers(rows.map((row) => row.events)),
      ...[0, 1, 2, 3].map((word) => numbers(rows.map((row) => row.features[word]!))),
    ],
    'merge_user_days',
  );
}

async function mergeUserFirsts(transaction: Transaction, rows: readonly UserFirstRow[]): Promise<void> {
  if (rows.length === 0) return;
  const sorted = [...rows].sort((a, b) => a.customer - b.customer || a.user - b.user);
  await transaction.run(
    `INSERT INTO user_firsts AS t (customer, usr, first_day, first_active_day)
     SELECT c, u, ${date('f')}, ${date('a')} FROM unnest($1::int[], $2::int[], $3::int[], $4::int[]) AS n (c, u, f, a)
     ON CONFLICT (customer, usr) DO UPDATE SET first_day = LEAST(t.first_day, excluded.first_day),
       first_active_day = LEAST(t.first_active_day, excluded.first_active_day)
     WHERE excluded.first_day < t.first_day OR LEAST(t.first_active_day, excluded.first_active_day) IS DISTINCT FROM t.first_active_day`,
    [
      numbers(sorted.map((row) => row.customer)),
      numbers(sorted.map((row) => row.user)),
      numbers(sorted.map((row) => row.firstDay)),
      numbers(sorted.map((row) => row.firstActiveDay)),
    ],
    'merge_user_firsts',
  );
}

/** Sessions with an id are merged; a session belongs to the local day of its first event. */
export async function mergeSessions(transaction: Transaction, rows: readonly SessionRow[]): Promise<void> {
  if (rows.length === 0) return;
  const sorted = [...rows].sort((a, b) => a.customer - b.customer || a.user - b.user || a.session - b.session);
  await transaction.run(
    `INSERT INTO sessions AS t (customer, usr, session, first_at, last_at, start_day, events, actions, collaborative)
     SELECT c, u, s, ${instant('f')}, ${instant('l')}, ${date('d')}, e, a, o
     FROM unnest($1::int[], $2::int[], $3::bigint[], $4::double precision[], $5::double precision[], $6::int[], $7::int[], $8::bigint[], $9::boolean[]) AS n (c, u, s, f, l, d, e, a, o)
     ON CONFLICT (customer, usr, session) DO UPDATE SET
       start_day = CASE WHEN excluded.first_at < t.first_at THEN excluded.start_day ELSE t.start_day END,
       first_at = LEAST(t.first_at, excluded.first_at), last_at = GREATEST(t.last_at, excluded.last_at),
       events = t.events + excluded.events, actions = t.actions + excluded.actions, collaborative = t.collaborative OR excluded.collaborative`,
    [
      numbers(sorted.map((row) => row.customer)),
      numbers(sorted.map((row) => row.user)),
      numbers(sorted.map((row) => row.session)),
      numbers(sorted.map((row) => row.firstAt)),
      numbers(sorted.map((row) => row.lastAt)),
      numbers(sorted.map((row) => localDay(row.zone, row.firstAt))),
      numbers(sorted.map((row) => row.events)),
      numbers(sorted.map((row) => row.actions)),
      words(sorted.map((row) => row.collaborative)),
    ],
    'merge_sessions',
  );
}

async function mergeHours(transaction: Transaction, fold: Fold): Promise<void> {
  const rows = [...fold.hours.values()].sort((a, b) => a.customer - b.customer || a.day - b.day || a.hour - b.hour);
  if (rows.length === 0) return;
  await transaction.run(
    `INSERT INTO usage_metrics AS t (customer, day, hour, events, actions, api_events, api_calls, creations, unmapped, late)
     SELECT c, ${date('d')}, h, e, a, ae, ac, cr, un, la
     FROM unnest($1::int[], $2::int[], $3::smallint[], $4::int[], $5::bigint[], $6::int[], $7::bigint[], $8::int[], $9::int[], $10::int[]) AS n (c, d, h, e, a, ae, ac, cr, un, la)
     ON CONFLICT (customer, day, hour) DO UPDATE SET events = t.events + excluded.events, actions = t.actions + excluded.actions,
       api_events = t.api_events + excluded.api_events, api_calls = t.api_calls + excluded.api_calls,
       creations = t.creations + excluded.creations, unmapped = t.unmapped + excluded.unmapped, late = t.late + excluded.late`,
    [
      numbers(rows.map((row) => row.customer)),
      numbers(rows.map((row) => row.day)),
      numbers(rows.map((row) => row.hour)),
      numbers(rows.map((row) => row.events)),
      numbers(rows.map((row) => row.actions)),
      numbers(rows.map((row) => row.apiEvents)),
      numbers(rows.map((row) => row.apiCalls)),
      numbers(rows.map((row) => row.creations)),
      numbers(rows.map((row) => row.unmapped)),
      numbers(rows.map((row) => row.late)),
    ],
    'merge_usage_metrics',
  );
}

async function mergeFeatureDays(transaction: Transaction, fold: Fold): Promise<void> {
  const rows = [...fold.featureDays.values()].sort((a, b) => a.customer - b.customer || a.feature - b.feature || a.day - b.day);
  if (rows.length === 0) return;
  await transaction.run(
    `INSERT INTO feature_days AS t (customer, feature, day, uses, api_uses)
     SELECT c, f, ${date('d')}, u, a FROM unnest($1::int[], $2::smallint[], $3::int[], $4::bigint[], $5::bigint[]) AS n (c, f, d, u, a)
     ON CONFLICT (customer, feature, day) DO UPDATE SET uses = t.uses + excluded.uses, api_uses = t.api_uses + excluded.api_uses`,
    [
      numbers(rows.map((row) => row.customer)),
      numbers(rows.map((row) => row.feature)),
      numbers(rows.map((row) => row.day)),
      numbers(rows.map((row) => row.uses)),
      numbers(rows.map((row) => row.apiUses)),
    ],
    'merge_feature_days',
  );
}

async function mergeFeatureFirsts(transaction: Transaction, rows: readonly FeatureFirstRow[]): Promise<void> {
  if (rows.length === 0) return;
  const sorted = [...rows].sort((a, b) => a.customer - b.customer || a.feature - b.feature || a.user - b.user);
  await transaction.run(
    `INSERT INTO feature_firsts AS t (customer, feature, usr, first_day, first_api_day)
     SELECT c, f, u, ${date('h')}, ${date('a')} FROM unnest($1::int[], $2::smallint[], $3::int[], $4::int[], $5::int[]) AS n (c, f, u, h, a)
     ON CONFLICT (customer, feature, usr) DO UPDATE SET first_day = LEAST(t.first_day, excluded.first_day),
       first_api_day = LEAST(t.first_api_day, excluded.first_api_day)
     WHERE LEAST(t.first_day, excluded.first_day) IS DISTINCT FROM t.first_day
        OR LEAST(t.first_api_day, excluded.first_api_day) IS DISTINCT FROM t.first_api_day`,
    [
      numbers(sorted.map((row) => row.customer)),
      numbers(sorted.map((row) => row.feature)),
      numbers(sorted.map((row) => row.user)),
      numbers(sorted.map((row) => row.firstDay)),
      numbers(sorted.map((row) => row.firstApiDay)),
    ],
    'merge_feature_firsts',
  );
}

async function mergeActivity(transaction: Transaction, fold: Fold, now: number): Promise<void> {
  const rows = [...fold.activity.values()].sort((a, b) => a.customer - b.customer);
  if (rows.length === 0) return;
  await transaction.run(
    `INSERT INTO customer_activity AS t (customer, version, changed_at, first_event_day, last_event_at)
     SELECT c, 1, ${instant('$4::double precision')}, ${date('f')}, ${instant('l')} FROM unnest($1::int[], $2::int[], $3::double precision[]) AS n (c, f, l)
     ON CONFLICT (customer) DO UPDATE SET version = t.version + 1, changed_at = excluded.changed_at,
       first_event_day = LEAST(t.first_event_day, excluded.first_event_day), last_event_at = GREATEST(t.last_event_at, excluded.last_event_at)`,
    [numbers(rows.map((row) => row.customer)), numbers(rows.map((row) => row.firstEventDay)), numbers(rows.map((row) => row.lastEventAt)), now],
    'merge_customer_activity',
  );
}
