import type { Queryable } from '@adoption/database';
import type { Step } from '../work';
import type { ClaimedJob } from './claim-job.query';

// The attempt under way goes on as the first one at the next step. A position or result that a step does not name stays.
const SQL = `
UPDATE jobs SET done = $3, total = $4, position = CASE WHEN $5::boolean THEN $6::jsonb ELSE position END, result = coalesce($7::jsonb, result),
  attempts = 1, version = version + 1,
  state = CASE WHEN $8::boolean THEN 'done' ELSE state END, ended_at = CASE WHEN $8::boolean THEN now() END,
  lease = CASE WHEN $8::boolean THEN NULL ELSE lease END, leased_until = CASE WHEN $8::boolean THEN NULL ELSE now() + make_interval(secs => $9) END
WHERE id = $1 AND lease = $2 AND state = 'running'
RETURNING 1 AS recorded`;

/** Records a step; false when the job was taken away or cancelled meanwhile. */
export async function recordStep(database: Queryable, { id, lease }: ClaimedJob, step: Step, leaseSeconds: number): Promise<boolean> {
  const { done, total, position, finished, result = null } = step;
  const json = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value));
  const parameters = [id, lease, done, total, position !== undefined, json(position), json(result), finished, leaseSeconds];
  return (await database.query(SQL, parameters, 'record-step')).length > 0;
}
