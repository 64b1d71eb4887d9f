import type { Queryable } from '@adoption/database';

// The lease has to last for as long as a mail may take.
const SQL = `
SELECT FROM deliveries d JOIN engagements e ON e.key = d.engagement
WHERE d.id = $1 AND d.claim = $2 AND d.state = 'sending' AND d.lease_until > now() + make_interval(secs => $3) AND e.state = 'sending'
  AND NOT EXISTS (SELECT FROM suppressions s WHERE s.address = d.address)`;

/** Whether a claimed mail may still be handed over: its claim holds for long enough, nobody paused or cancelled, and nobody unsubscribed meanwhile. */
export async function isStillWanted(database: Queryable, delivery: string, claim: string, seconds: number): Promise<boolean> {
  return (await database.query(SQL, [delivery, claim, seconds], 'still-wanted')).length > 0;
}
