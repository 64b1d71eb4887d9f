import { startOfDay } from '@adoption/accounts';
import type { Transaction } from '@adoption/database';
import type { SessionlessDay, SessionRow } from './fold-events';
import { mergeSessions } from './merge-rollups';
import { instants, int4s, int8s } from './pg-array';

/** Events of one user without a session id that are this far apart (or farther) belong to two sessions. */
export const SESSION_GAP_MILLISECONDS = 30 * 60_000;

/** At most 48 sessions fit a day of 24 hours; 64 keys are set aside for each day. */
const KEYS_PER_DAY = 64;

/** One human event without a session id. */
export interface SessionlessEvent {
  readonly at: number;
  readonly quantity: number;
  readonly collaborative: boolean;
}

/** The key of the n-th session derived for a day: negative, so that it never meets the key of a session with an id. */
export const derivedSessionKey = (day: number, n: number): number => -(day * KEYS_PER_DAY + n) - 1;

/** Cuts one user's events of one local day, in order of time, into sessions at gaps of 30 minutes or more. */
export function deriveSessions(of: SessionlessDay, events: readonly SessionlessEvent[]): SessionRow[] {
  const sessions: SessionRow[] = [];
  let open: SessionRow | undefined;
  for (const event of events) {
    if (open === undefined || event.at - open.lastAt >= SESSION_GAP_MILLISECONDS) {
      const session = derivedSessionKey(of.day, sessions.length);
      open = { customer: of.customer, user: of.user, session, zone: of.zone, firstAt: event.at, lastAt: event.at, events: 0, actions: 0, collaborative: false };
      sessions.push(open);
    }
    open.lastAt = event.at;
    open.events += 1;
    open.actions += event.quantity;
    open.collaborative ||= event.collaborative;
  }
  return sessions;
}

const itself = (value: number): number => value;

/** Derives the sessions of the given user-days again from their raw rows and puts them in place of the old ones. */
export async function replaceDerivedSessions(transaction: Transaction, touched: readonly SessionlessDay[]): Promise<void> {
  if (touched.length === 0) return;
  const sorted = [...touched].sort((a, b) => a.customer - b.customer || a.user - b.user || a.day - b.day);
  const from = sorted.map((row) => startOfDay(row.zone, row.day));
  const to = sorted.map((row) => startOfDay(row.zone, row.day + 1));
  const customers = int4s(sorted, (row) => row.customer);
  const users = int4s(sorted, (row) => row.user);
  const rows = await transaction.query<{ n: number; at: number; quantity: number; collaborative: boolean }>(
    `SELECT d.n::int AS n, round(date_part('epoch', e.occurred_at) * 1000) AS at, e.quantity, e.kind = 'o' AS collaborative
     FROM unnest($1::int[], $2::int[], $3::timestamptz[], $4::timestamptz[]) WITH ORDINALITY AS d (customer, usr, from_at, to_at, n)
     JOIN usage_events e ON e.customer = d.customer AND e.usr = d.usr AND e.session = 0 AND e.channel = 'u' AND e.occurred_at >= d.from_at AND e.occurred_at < d.to_at
     WHERE e.occurred_at >= to_timestamp($5::double precision / 1000.0) AND e.occurred_at < to_timestamp($6::double precision / 1000.0)
     ORDER BY d.n, e.occurred_at`,
    [customers, users, instants(from, itself), instants(to, itself), Math.min(...from), Math.max(...to)],
  );
  const events = sorted.map((): SessionlessEvent[] => []);
  for (const row of rows) events[row.n - 1]!.push(row);
  await transaction.run(
    `DELETE FROM sessions s USING unnest($1::int[], $2::int[], $3::bigint[]) AS d (customer, usr, last_key)
     WHERE s.customer = d.customer AND s.usr = d.usr AND s.session BETWEEN d.last_key - ${KEYS_PER_DAY - 1} AND d.last_key`,
    [customers, users, int8s(sorted, (row) => derivedSessionKey(row.day, 0))],
  );
  await mergeSessions(
    transaction,
    sorted.flatMap((row, i) => deriveSessions(row, events[i]!)),
  );
}
