import type { Transaction } from '@adoption/database';

// Rows are held first and looked at by the next statement: mails that somebody adds at this moment are then seen.
const HOLD = `
SELECT key FROM engagements e WHERE state = 'sending' AND ($1::uuid IS NULL OR id = $1)
  AND NOT EXISTS (SELECT FROM deliveries d WHERE d.engagement = e.key AND d.state IN ('pending', 'sending')) ORDER BY key LIMIT 1000 FOR UPDATE SKIP LOCKED`;
const FINISH = `
UPDATE engagements e SET state = 'sent', ended_at = now(), updated_at = now() WHERE key = ANY ($1::int[]) AND state = 'sending'
  AND NOT EXISTS (SELECT FROM deliveries d WHERE d.engagement = e.key AND d.state IN ('pending', 'sending'))`;

/** Ends engagements that have nobody left to write to; how many. @param id null: all of them */
export async function finishEngagements(transaction: Transaction, id: string | null): Promise<number> {
  const rows = await transaction.query<{ key: number }>(HOLD, [id]);
  return rows.length === 0 ? 0 : transaction.run(FINISH, [rows.map(({ key }) => key)]);
}
