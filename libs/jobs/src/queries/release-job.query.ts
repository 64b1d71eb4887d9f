import type { Queryable } from '@adoption/database';
import type { ClaimedJob } from './claim-job.query';

const SQL = `
UPDATE jobs SET lease = NULL, leased_until = NULL, rung_at = NULL, attempts = greatest(attempts - 1, 0), version = version + 1
WHERE id = $1 AND lease = $2`;

/** Lets go of a job and gives the attempt back: the next worker may begin at once. */
export async function releaseJob(database: Queryable, { id, lease }: ClaimedJob): Promise<void> {
  await database.query(SQL, [id, lease]);
}
