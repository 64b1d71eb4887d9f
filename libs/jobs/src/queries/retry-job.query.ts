import type { Queryable } from '@adoption/database';

const SQL = `
UPDATE jobs SET state = 'queued', attempts = 0, error = NULL, due_at = now(), rung_at = NULL, ended_at = NULL, version = version + 1
WHERE id = $1 AND state IN ('failed', 'cancelled') RETURNING 1 AS queued`;

/**
 * Lets a failed or cancelled job go on where it stood; false when it is in another state.
 * @throws the driver's error 23505 while another job holds its name
 */
export async function retryJob(database: Queryable, id: string): Promise<boolean> {
  return (await database.query(SQL, [id])).length > 0;
}
