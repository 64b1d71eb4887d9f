import type { WorkName } from './catalogue';
import type { JobRow } from './queries/list-jobs.query';
import type { JobState, WorkProblem } from './work';

/** A job as callers see it. Instants are RFC 3339 in UTC. */
export interface JobView {
  readonly id: string;
  readonly kind: WorkName;
  readonly state: JobState;
  readonly progress: { readonly done: number; readonly total: number | null };
  readonly result: { readonly href: string } | null;
  readonly error: WorkProblem | null;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** Attempts since the last progress. */
  readonly attempts: number;
  /** UUID of the account it concerns; null: the whole workspace. */
  readonly customerId: string | null;
  /** Grows with everything that happens to the job. */
  readonly version: number;
}

/** Whether nothing more happens to a job by itself. */
export const hasEnded = ({ state }: Pick<JobView, 'state'>): boolean => state !== 'queued' && state !== 'running';

export const jobView = ({ done, total, createdAt, startedAt, endedAt, accepted: _, ...row }: JobRow): JobView => ({
  ...row,
  progress: { done, total },
  createdAt: createdAt.toISOString(),
  startedAt: startedAt?.toISOString() ?? null,
  endedAt: endedAt?.toISOString() ?? null,
});
