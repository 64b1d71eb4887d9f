import type { Transaction } from '@adoption/database';
import type { WorkName } from './catalogue';

/** Work that somebody wants done. */
export interface JobRequest {
  readonly kind: WorkName;
  /** What to do: ids and parameters, as the kind's processor reads them. */
  readonly subject: Readonly<Record<string, unknown>>;
  /** Key of the account it concerns; null: the whole workspace. */
  readonly customer: number | null;
  /** Id of the caller, or `schedule`. */
  readonly requestedBy: string;
  /** While a job of the kind with this name is queued or running, it stands in for the new one. */
  readonly singleton?: string;
}

const START = `
INSERT INTO jobs (kind, subject, customer, requested_by, singleton) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (kind, singleton) WHERE singleton IS NOT NULL AND state IN ('queued', 'running') DO NOTHING RETURNING id`;
const RUNNING = `SELECT id FROM jobs WHERE kind = $1 AND singleton = $2 AND state IN ('queued', 'running')`;

/**
 * Accepts work in the caller's transaction: once that has committed the work will be done, whatever happens to the queue.
 * @returns the id of the job, of the one that stands in for it if there is one
 */
export async function startJob(transaction: Transaction, request: JobRequest): Promise<string> {
  const { kind, subject, customer, requestedBy, singleton = null } = request;
  // The job that stands in may end between the two statements; then there is room for a new one.
  for (;;) {
    const [started] = await transaction.query<{ id: string }>(START, [kind, JSON.stringify(subject), customer, requestedBy, singleton]);
    if (started !== undefined) return started.id;
    const [running] = await transaction.query<{ id: string }>(RUNNING, [kind, singleton]);
    if (running !== undefined) return running.id;
  }
}
