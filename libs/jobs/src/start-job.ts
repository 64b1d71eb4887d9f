import type { Transaction } from '@adoption/database';
import type { JobRequest } from './job-request';
import { insertJob } from './queries/insert-job.query';
import { liveSingleton } from './queries/live-singleton.query';
import { repeatedJob } from './repeated-job';

/**
 * Accepts work in the caller's transaction: once that has committed the work will be done, whatever happens to the queue.
 * @returns the id of the job; of the one that was started with the same idempotency key, or that stands in for it, if there is one
 * @throws Problem unprocessable (`idempotency_key_reused`) when the key came with another request
 */
export async function startJob(transaction: Transaction, request: JobRequest): Promise<string> {
  const { kind, requestedBy, singleton, idempotency = null } = request;
  // The job that stands in may end between the two statements; then there is room for a new one.
  for (;;) {
    const id =
      (await repeatedJob(transaction, requestedBy, idempotency)) ??
      (await insertJob(transaction, request)) ??
      (singleton === undefined ? undefined : await liveSingleton(transaction, kind, singleton));
    if (id !== undefined) return id;
  }
}
