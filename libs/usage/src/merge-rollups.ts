import type { Transaction } from '@adoption/database';
import { localDay } from '@adoption/accounts';
import type { CalendarRow, FeatureFirstRow, Fold, SessionRow, UserFirstRow } from './fold-events';
import { booleans, calendars, chars, days, instants, int2s, int4s, int8s } from './pg-array';

/** Rows of a fold that the database does not hold yet, as far as this process knows. */
export interface NewRows {
  readonly calendars: readonly CalendarRow[];
  readonly userFirsts: readonly UserFirstRow[];
  readonly featureFirsts: readonly FeatureFirstRow[];
}

/**
 * Merges a fold into the rollups, one statement a table, always in this table order and sorted by primary key,
 * so that no two writers can wait for each other in a circle.
 * @returns for each customer with a session among them, the earliest day on which one of these sessions starts: an event may
 * lengthen a session of an earlier day
 */
export async function mergeRollups(transaction: Transaction, fold: Fold, news: NewRows, now: number): Promise<readonly FirstDay[]> {
  // Sent at once, run one after the other in this order.
  const [, , , sessionStarts] = await Promise.all([
    mergeCalendars(transaction, news.calendars),
    mergeUserDays(transaction, fold),
    mergeUserFirsts(transaction, news.userFirsts),
    mergeSessions(transaction, [...fold.sessions.values()]),
    mergeHours(transaction, fold),
    mergeFeatureDays(transaction, fold),
    mergeFeatureFirsts(transaction, news.featureFirsts),
    mergeActivity(transaction, fold, now),
  ]);
  return sessionStarts;
}

/** A customer's earliest day of something, whole days since 1970-01-01. */
export interface FirstDay {
  readonly customer: number;
  readonly day: number;
}

async function mergeCalendars(transaction: Transaction, rows: readonly CalendarRow[]): Promise<void> {
  if (rows.length === 0) return;
  const sorted = [...rows].sort((a, b) => a.customer - b.customer || a.quarter - b.quarter || a.user - b.user);
  await transaction.run(
    `INSERT INTO user_calendars AS t (customer, quarter, usr, days)
     SELECT c, q, u, d FROM unnest($1::int[], $2::date[], $3::int[], $4::bit(92)[]) AS n (c, q, u, d)
     ON CONFLICT (customer, quarter, usr) DO UPDATE SET days = t.days | excluded.days WHERE t.days | excluded.days <> t.days`,
    [int4s(sorted, (row) => row.customer), days(sorted, (row) => row.quarter), int4s(sorted, (row) => row.user), calendars(sorted, (row) => row.words)],
    'merge_user_calendars',
  );
}

async function mergeUserDays(transaction: Transaction, fold: Fold): Promise<void> {
  const rows = [...fold.userDays.values()].sort((a, b) => a.customer - b.customer || Number(b.api) - Number(a.api) || a.day - b.day || a.user - b.user);
  if (rows.length === 0) return;
  await transaction.run(
    `INSERT INTO user_days AS t (customer, channel, day, usr, actions, events, f0, f1, f2, f3)
     SELECT c, ch, d, u, a, e, f0, f1, f2, f3
     FROM unnest($1::int[], $2::"char"[], $3::date[], $4::int[], $5::bigint[], $6::int[], $7::int[], $8::int[], $9::int[], $10::int[]) AS n (c, ch, d, u, a, e, f0, f1, f2, f3)
     ON CONFLICT (customer, channel, day, usr) DO UPDATE SET actions = t.actions + excluded.actions, events = t.events + excluded.events,
       f0 = t.f0 | excluded.f0, f1 = t.f1 | excluded.f1, f2 = t.f2 | excluded.f2, f3 = t.f3 | excluded.f3`,
    [
      int4s(rows, (row) => row.customer),
      chars(rows, (row) => (row.api ? 'a' : 'u')),
      days(rows, (row) => row.day),
      int4s(rows, (row) => row.user),
      int8s(rows, (row) => row.actions),
      int4s(rows, (row) => row.events),
      ...[0, 1, 2, 3].map((word) => int4s(rows, (row) => row.features[word]!)),
    ],
    'merge_user_days',
  );
}

async function mergeUserFirsts(transaction: Transaction, rows: readonly UserFirstRow[]): Promise<void> {
  if (rows.length === 0) return;
  const sorted = [...rows].sort((a, b) => a.customer - b.customer || a.user - b.user);
  await transaction.run(
    `INSERT INTO user_firsts AS t (customer, usr, first_day, first_active_day)
     SELECT c, u, f, a FROM unnest($1::int[], $2::int[], $3::date[], $4::date[]) AS n (c, u, f, a)
     ON CONFLICT (customer, usr) DO UPDATE SET first_day = LEAST(t.first_day, excluded.first_day),
       first_active_day = LEAST(t.first_active_day, excluded.first_active_day)
     WHERE excluded.first_day < t.first_day OR LEAST(t.first_active_day, excluded.first_active_day) IS DISTINCT FROM t.first_active_day`,
    [int4s(sorted, (row) => row.customer), int4s(sorted, (row) => row.user), days(sorted, (row) => row.firstDay), days(sorted, (row) => row.firstActiveDay)],
    'merge_user_firsts',
  );
}

/** Sessions with an id are merged; a session belongs to the local day of its first event. */
export async function mergeSessions(transaction: Transaction, rows: readonly SessionRow[]): Promise<FirstDay[]> {
  if (rows.length === 0) return [];
  const sorted = [...rows].sort((a, b) => a.customer - b.customer || a.user - b.user || a.session - b.session);
  return transaction.query<{ customer: number; day: number }>(
    `WITH merged AS (INSERT INTO sessions AS t (customer, usr, session, first_at, last_at, start_day, events, actions, collaborative)
     SELECT c, u, s, f, l, d, e, a, o
     FROM unnest($1::int[], $2::int[], $3::bigint[], $4::timestamptz[], $5::timestamptz[], $6::date[], $7::int[], $8::bigint[], $9::boolean[]) AS n (c, u, s, f, l, d, e, a, o)
     ON CONFLICT (customer, usr, session) DO UPDATE SET
       start_day = CASE WHEN excluded.first_at < t.first_at THEN excluded.start_day ELSE t.start_day END,
       first_at = LEAST(t.first_at, excluded.first_at), last_at = GREATEST(t.last_at, excluded.last_at),
       events = t.events + excluded.events, actions = t.actions + excluded.actions, collaborative = t.collaborative OR excluded.collaborative
     RETURNING customer, start_day)
     SELECT customer, min(start_day) - DATE '1970-01-01' AS day FROM merged GROUP BY customer`,
    [
      int4s(sorted, (row) => row.customer),
      int4s(sorted, (row) => row.user),
      int8s(sorted, (row) => row.session),
      instants(sorted, (row) => row.firstAt),
      instants(sorted, (row) => row.lastAt),
      days(sorted, (row) => localDay(row.zone, row.firstAt)),
      int4s(sorted, (row) => row.events),
      int8s(sorted, (row) => row.actions),
      booleans(sorted, (row) => row.collaborative),
    ],
    'merge_sessions',
  );
}

async function mergeHours(transaction: Transaction, fold: Fold): Promise<void> {
  const rows = [...fold.hours.values()].sort((a, b) => a.customer - b.customer || a.day - b.day || a.hour - b.hour);
  if (rows.length === 0) return;
  await transaction.run(
    `INSERT INTO usage_metrics AS t (customer, day, hour, events, actions, api_events, api_calls, creations, unmapped, late)
     SELECT c, d, h, e, a, ae, ac, cr, un, la
     FROM unnest($1::int[], $2::date[], $3::smallint[], $4::int[], $5::bigint[], $6::int[], $7::bigint[], $8::int[], $9::int[], $10::int[]) AS n (c, d, h, e, a, ae, ac, cr, un, la)
     ON CONFLICT (customer, day, hour) DO UPDATE SET events = t.events + excluded.events, actions = t.actions + excluded.actions,
       api_events = t.api_events + excluded.api_events, api_calls = t.api_calls + excluded.api_calls,
       creations = t.creations + excluded.creations, unmapped = t.unmapped + excluded.unmapped, late = t.late + excluded.late`,
    [
      int4s(rows, (row) => row.customer),
      days(rows, (row) => row.day),
      int2s(rows, (row) => row.hour),
      int4s(rows, (row) => row.events),
      int8s(rows, (row) => row.actions),
      int4s(rows, (row) => row.apiEvents),
      int8s(rows, (row) => row.apiCalls),
      int4s(rows, (row) => row.creations),
      int4s(rows, (row) => row.unmapped),
      int4s(rows, (row) => row.late),
    ],
    'merge_usage_metrics',
  );
}

async function mergeFeatureDays(transaction: Transaction, fold: Fold): Promise<void> {
  const rows = [...fold.featureDays.values()].sort((a, b) => a.customer - b.customer || a.feature - b.feature || a.day - b.day);
  if (rows.length === 0) return;
  await transaction.run(
    `INSERT INTO feature_days AS t (customer, feature, day, uses, api_uses)
     SELECT c, f, d, u, a FROM unnest($1::int[], $2::smallint[], $3::date[], $4::bigint[], $5::bigint[]) AS n (c, f, d, u, a)
     ON CONFLICT (customer, feature, day) DO UPDATE SET uses = t.uses + excluded.uses, api_uses = t.api_uses + excluded.api_uses`,
    [
      int4s(rows, (row) => row.customer),
      int2s(rows, (row) => row.feature),
      days(rows, (row) => row.day),
      int8s(rows, (row) => row.uses),
      int8s(rows, (row) => row.apiUses),
    ],
    'merge_feature_days',
  );
}

async function mergeFeatureFirsts(transaction: Transaction, rows: readonly FeatureFirstRow[]): Promise<void> {
  if (rows.length === 0) return;
  const sorted = [...rows].sort((a, b) => a.customer - b.customer || a.feature - b.feature || a.user - b.user);
  await transaction.run(
    `INSERT INTO feature_firsts AS t (customer, feature, usr, first_day, first_api_day)
     SELECT c, f, u, h, a FROM unnest($1::int[], $2::smallint[], $3::int[], $4::date[], $5::date[]) AS n (c, f, u, h, a)
     ON CONFLICT (customer, feature, usr) DO UPDATE SET first_day = LEAST(t.first_day, excluded.first_day),
       first_api_day = LEAST(t.first_api_day, excluded.first_api_day)
     WHERE LEAST(t.first_day, excluded.first_day) IS DISTINCT FROM t.first_day
        OR LEAST(t.first_api_day, excluded.first_api_day) IS DISTINCT FROM t.first_api_day`,
    [
      int4s(sorted, (row) => row.customer),
      int2s(sorted, (row) => row.feature),
      int4s(sorted, (row) => row.user),
      days(sorted, (row) => row.firstDay),
      days(sorted, (row) => row.firstApiDay),
    ],
    'merge_feature_firsts',
  );
}

async function mergeActivity(transaction: Transaction, fold: Fold, now: number): Promise<void> {
  const rows = [...fold.activity.values()].sort((a, b) => a.customer - b.customer);
  if (rows.length === 0) return;
  await transaction.run(
    `INSERT INTO customer_activity AS t (customer, version, changed_at, first_event_day, last_event_at)
     SELECT c, 1, to_timestamp($4::double precision / 1000), f, l FROM unnest($1::int[], $2::date[], $3::timestamptz[]) AS n (c, f, l)
     ON CONFLICT (customer) DO UPDATE SET version = t.version + 1, changed_at = excluded.changed_at,
       first_event_day = LEAST(t.first_event_day, excluded.first_event_day), last_event_at = GREATEST(t.last_event_at, excluded.last_event_at)`,
    [int4s(rows, (row) => row.customer), days(rows, (row) => row.firstEventDay), instants(rows, (row) => row.lastEventAt), now],
    'merge_customer_activity',
  );
}
