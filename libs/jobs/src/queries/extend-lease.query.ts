import type { Queryable } from '@adoption/database';
import type { ClaimedJob } from './claim-job.query';

const SQL = `
UPDATE jobs SET leased_until = now() + make_interval(secs => $3) WHERE id = $1 AND lease = $2 AND state = 'running' RETURNING 1 AS held`;

/** Holds on to a job; false when it was taken away or cancelled meanwhile. */
export async function extendLease(database: Queryable, { id, lease }: ClaimedJob, leaseSeconds: number): Promise<boolean> {
  return (await database.query(SQL, [id, lease, leaseSeconds], 'extend-lease')).length > 0;
}
