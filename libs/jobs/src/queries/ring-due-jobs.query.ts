import type { Queryable } from '@adoption/database';
import type { WorkName } from '../catalogue';

/** A bell to ring. */
export interface DueJob {
  readonly id: string;
  readonly kind: WorkName;
  /** The same as long as nothing happened to the job, for ten minutes. */
  readonly bell: string;
}

// Whoever holds the row is about to change it; it is found again in the next turn.
const SQL = `
UPDATE jobs SET rung_at = now() WHERE id IN (
  SELECT id FROM jobs
  WHERE state IN ('queued', 'running') AND due_at <= now() AND lease IS NULL AND (rung_at IS NULL OR rung_at < now() - make_interval(secs => $1))
  ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED)
RETURNING id, kind, id || '-' || version || '-' || floor(extract(epoch FROM now()) / 600) AS bell`;

/**
 * Marks jobs as rung that are due, that nobody holds, and that were not rung lately.
 * @param againSeconds age at which a bell counts as lost
 */
export const ringDueJobs = (database: Queryable, againSeconds: number, limit: number): Promise<DueJob[]> =>
  database.query<DueJob & Record<string, unknown>>(SQL, [againSeconds, limit], 'ring-due-jobs');
