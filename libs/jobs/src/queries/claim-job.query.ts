import type { Queryable } from '@adoption/database';
import type { WorkName } from '../catalogue';

/** A job that this worker holds until its lease runs out. */
export interface ClaimedJob {
  readonly id: string;
  readonly subject: unknown;
  readonly customer: number | null;
  readonly position: unknown;
  readonly done: number;
  readonly total: number | null;
  readonly requestedBy: string;
  readonly lease: string;
}

const SQL = `
UPDATE jobs SET state = 'running', lease = gen_random_uuid(), leased_until = now() + make_interval(secs => $3), attempts = attempts + 1,
  started_at = coalesce(started_at, now()), version = version + 1
WHERE id = $1 AND kind = $2 AND state IN ('queued', 'running') AND lease IS NULL AND due_at <= now()
RETURNING id, subject, customer, position, done, total, requested_by AS "requestedBy", lease`;

/** Takes a job that is due and that nobody holds; undefined when there is nothing to do for it now. */
export async function claimJob(database: Queryable, id: string, kind: WorkName, leaseSeconds: number): Promise<ClaimedJob | undefined> {
  return (await database.query<ClaimedJob & Record<string, unknown>>(SQL, [id, kind, leaseSeconds], 'claim-job'))[0];
}
