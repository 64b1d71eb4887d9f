import type { Transaction } from '@adoption/database';
import { Problem } from '@adoption/problems';
import type { JobRequest } from './job-request';
import { forgetKeys } from './queries/forget-keys.query';
import { insertJob } from './queries/insert-job.query';
import { keyedJob } from './queries/keyed-job.query';
import { liveSingleton } from './queries/live-singleton.query';

/**
 * Accepts work in the caller's transaction: once that has committed the work will be done, whatever happens to the queue.
 * @returns the id of the job; of the one that was started with the same idempotency key, or that stands in for it, if there is one
 * @throws Problem unprocessable (`idempotency_key_reused`) when the key came with another request
 */
export async function startJob(transaction: Transaction, request: JobRequest): Promise<string> {
  const { kind, requestedBy, singleton, idempotency } = request;
  if (idempotency) await forgetKeys(transaction, { requestedBy, key: idempotency.key });
  // The job that stands in may end between the two statements; then there is room for a new one.
  for (;;) {
    const repeated = idempotency ? await keyedJob(transaction, requestedBy, idempotency.key) : undefined;
    if (repeated !== undefined && repeated.requestHash !== idempotency!.requestHash) {
      throw new Problem('unprocessable', 'idempotency_key_reused', 'This Idempotency-Key was used for another request in the last 24 hours.');
    }
    const id =
      repeated?.id ?? (await insertJob(transaction, request)) ?? (singleton === undefined ? undefined : await liveSingleton(transaction, kind, singleton));
    if (id !== undefined) return id;
  }
}
