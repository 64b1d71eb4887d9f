import type { Queryable } from '@adoption/database';

// The lease stays until its holder lets go or falls silent: a job that is taken up again is not begun beside a step that is still under way.
const SQL = `
UPDATE jobs SET state = 'cancelled', ended_at = now(), version = version + 1 WHERE id = $1 AND state IN ('queued', 'running') RETURNING 1 AS cancelled`;

/** Ends a job that is waiting or under way; false when it has ended already. */
export async function cancelJob(database: Queryable, id: string): Promise<boolean> {
  return (await database.query(SQL, [id])).length > 0;
}
