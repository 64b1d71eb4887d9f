import type { Queryable } from '@adoption/database';

const SQL = `
SELECT id, request_hash AS "requestHash" FROM jobs
WHERE requested_by = $1 AND idempotency_key = $2 AND created_at > now() - interval '24 hours'`;

/** The job that a caller started with an idempotency key in the last 24 hours, and the hash of that request. */
export async function keyedJob(database: Queryable, requestedBy: string, key: string): Promise<{ id: string; requestHash: string } | undefined> {
  return (await database.query<{ id: string; requestHash: string }>(SQL, [requestedBy, key]))[0];
}
