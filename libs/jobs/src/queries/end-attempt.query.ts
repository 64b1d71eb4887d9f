import type { Queryable } from '@adoption/database';
import type { WorkProblem } from '../work';
import type { ClaimedJob } from './claim-job.query';

// The next attempt comes after 1, 2, 4, 8 … times the pause, each between half of it and all of it.
const SQL = `
UPDATE jobs SET
  state = CASE WHEN $3 OR attempts >= $4 THEN 'failed' ELSE state END,
  error = CASE WHEN $3 OR attempts >= $4 THEN $5::jsonb END,
  ended_at = CASE WHEN $3 OR attempts >= $4 THEN now() END,
  due_at = now() + (0.5 + random() / 2) * power(2, attempts - 1) * make_interval(secs => $6),
  lease = NULL, leased_until = NULL, rung_at = NULL, version = version + 1
WHERE id = $1 AND lease = $2 AND state = 'running'`;

/** How attempts are bounded. */
export interface AttemptBounds {
  /** Attempts without progress after which the job has failed. */
  readonly attempts: number;
  readonly pauseSeconds: number;
}

/**
 * Ends an attempt that did not succeed.
 * @param final whether waiting cannot help, so that the job has failed at once
 */
export async function endAttempt(database: Queryable, job: ClaimedJob, error: WorkProblem, final: boolean, bounds: AttemptBounds): Promise<void> {
  await database.query(SQL, [job.id, job.lease, final, bounds.attempts, JSON.stringify(error), bounds.pauseSeconds]);
}
