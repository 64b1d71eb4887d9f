import type { Database } from '@adoption/database';
import { instants, texts } from './pg-array';
import type { UsageEvent } from './usage-event';

/** An event that can now be counted, and where it is kept. */
export interface SettleableEvent {
  readonly id: number;
  readonly customer: number;
  readonly event: UsageEvent;
}

/** Events whose customer is not known: the user belongs to no customer yet, or to several. Kept until a membership settles it. */
export class UnassignedEvents {
  constructor(private readonly database: Database) {}

  /** The only customer of each user, by external id; users of none or several are missing from the answer. */
  async onlyMemberships(users: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.query<{ external_id: string; customer: number }>(
      'SELECT external_id, min(customer) AS customer FROM users WHERE external_id = ANY($1::text[]) GROUP BY external_id HAVING count(*) = 1',
      [users],
    );
    return new Map(rows.map((row) => [row.external_id, row.customer]));
  }

  /** Keeps events; returns how many were new. */
  async keep(events: readonly UsageEvent[], source: string, now: number): Promise<number> {
    if (events.length === 0) return 0;
    const [answer] = await this.database.query<{ kept: number }>(
      `WITH kept AS (
         INSERT INTO unassigned_events (usr, event_id, occurred_at, event, source, received_at)
         SELECT DISTINCT ON (u, i, at) u, i, at, e, $5, to_timestamp($6::double precision / 1000.0)
         FROM unnest($1::text[], $2::text[], $3::timestamptz[], $4::jsonb[]) AS n (u, i, at, e) ORDER BY u, i, at
         ON CONFLICT DO NOTHING RETURNING 1)
       SELECT count(*)::int AS kept FROM kept`,
      [
        texts(events.map((event) => event.user)),
        texts(events.map((event) => event.id)),
        instants(events, (event) => event.at),
        texts(events.map((event) => JSON.stringify(event))),
        source,
        now,
      ],
    );
    return answer!.kept;
  }

  /** Oldest kept events whose user now belongs to exactly one customer. */
  async settleable(users: readonly string[] | null, limit: number): Promise<SettleableEvent[]> {
    return this.database.query<SettleableEvent & { id: number }>(
      `SELECT e.id, m.customer, e.event FROM unassigned_events e
       JOIN LATERAL (SELECT min(u.customer) AS customer FROM users u WHERE u.external_id = e.usr HAVING count(*) = 1) m ON true
       WHERE $1::text[] IS NULL OR e.usr = ANY($1::text[]) ORDER BY e.id LIMIT $2`,
      [users, limit],
    );
  }

  async remove(ids: readonly number[]): Promise<void> {
    await this.database.query('DELETE FROM unassigned_events WHERE id = ANY($1::bigint[])', [ids]);
  }
}
