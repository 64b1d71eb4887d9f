import type { Queryable } from '@adoption/database';
import type { WorkProblem } from '../work';

/** A job whose worker fell silent. */
export interface LostLease {
  readonly id: string;
  readonly state: 'queued' | 'running' | 'failed';
}

// A worker that died took every job it held with it, and one of them may be the reason. From the second time on they return apart from each
// other, so that the innocent get on before the guilty one strikes again.
const SQL = `
UPDATE jobs SET
  state = CASE WHEN attempts >= $1 THEN 'failed' ELSE state END,
  error = CASE WHEN attempts >= $1 THEN $2::jsonb END,
  ended_at = CASE WHEN attempts >= $1 THEN now() END,
  due_at = now() + random() * greatest(attempts - 1, 0) * make_interval(secs => $3),
  lease = NULL, leased_until = NULL, rung_at = NULL, version = version + 1
WHERE id IN (
  SELECT id FROM jobs WHERE state IN ('queued', 'running') AND leased_until < now() ORDER BY leased_until LIMIT 100 FOR UPDATE SKIP LOCKED)
RETURNING id, state`;

/**
 * Takes jobs from workers that no longer hold on to them; those that were tried often enough have failed.
 * @param attempts attempts without progress after which a job has failed
 * @param spreadSeconds by how much more each further time may delay it
 */
export const releaseLostLeases = (database: Queryable, attempts: number, error: WorkProblem, spreadSeconds: number): Promise<LostLease[]> =>
  database.query<LostLease & Record<string, unknown>>(SQL, [attempts, JSON.stringify(error), spreadSeconds], 'release-lost-leases');
