import type { Queryable } from '@adoption/database';

// Few engagements were cancelled, and the mails that wait are an index of their own.
const SQL = `
UPDATE deliveries d SET state = 'suppressed', reason = 'cancelled', ended_at = now()
FROM engagements e WHERE e.key = d.engagement AND e.state = 'cancelled' AND d.state = 'pending' RETURNING 1 AS off`;

/** Calls off mails that were about to be handed over when their engagement was cancelled, and have come back to wait. How many. */
export async function callOffCancelled(database: Queryable): Promise<number> {
  return (await database.query(SQL)).length;
}
