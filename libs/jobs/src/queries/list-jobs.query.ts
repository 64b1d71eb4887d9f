import type { Queryable } from '@adoption/database';
import type { WorkName } from '../catalogue';
import type { JobReach } from '../job-reach';
import type { JobState, WorkProblem } from '../work';

/** A job as its row says. */
export interface JobRow {
  readonly id: string;
  readonly kind: WorkName;
  readonly state: JobState;
  readonly done: number;
  readonly total: number | null;
  readonly result: { readonly href: string } | null;
  readonly error: WorkProblem | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly attempts: number;
  readonly customerId: string | null;
  /** Grows with everything that happens to the job. */
  readonly version: number;
  /** Microseconds since 1970 at which it was accepted, for the order of lists. */
  readonly accepted: number;
}

export interface JobFilter {
  /** null: all. */
  readonly reach: JobReach | null;
  readonly ids: readonly string[] | null;
  readonly kind: string | null;
  readonly state: JobState | null;
  /** The `accepted` and `id` behind which the page begins. */
  readonly after: readonly [number, string] | null;
  readonly limit: number;
}

const SQL = `
SELECT j.id, j.kind, j.state, j.done, j.total, j.result, j.error, j.created_at AS "createdAt", j.started_at AS "startedAt", j.ended_at AS "endedAt",
  j.attempts, c.id AS "customerId", j.version, (extract(epoch FROM j.created_at) * 1000000)::bigint AS accepted
FROM jobs j LEFT JOIN customers c ON c.key = j.customer
WHERE ($1::text IS NULL OR lower(c.csm_email) = $1 OR j.requested_by = $2) AND ($3::uuid[] IS NULL OR j.id = ANY($3))
  AND ($4::text IS NULL OR j.kind = $4) AND ($5::text IS NULL OR j.state = $5)
  AND ($6::bigint IS NULL OR (j.created_at, j.id) < (timestamptz 'epoch' + $6 * interval '1 microsecond', $7::uuid))
ORDER BY j.created_at DESC, j.id DESC LIMIT $8`;

/** Jobs within somebody's reach, the newest first. */
export const listJobs = (database: Queryable, filter: JobFilter): Promise<JobRow[]> => {
  const { reach, ids, kind, state, after, limit } = filter;
  const parameters = [reach?.csmEmail ?? null, reach?.requester ?? null, ids, kind, state, ...(after ?? [null, null]), limit];
  return database.query<JobRow & Record<string, unknown>>(SQL, parameters);
};
