import type { Queryable } from '@adoption/database';
import type { ClaimedJob } from './claim-job.query';

const SQL = `UPDATE jobs SET done = $3, total = $4, version = version + 1 WHERE id = $1 AND lease = $2 AND state = 'running'`;

/** Shows how far a step is; where the next attempt goes on, and how often it was tried, stay as they are. */
export async function tellProgress(database: Queryable, { id, lease }: ClaimedJob, done: number, total: number): Promise<void> {
  await database.query(SQL, [id, lease, done, total], 'tell-progress');
}
