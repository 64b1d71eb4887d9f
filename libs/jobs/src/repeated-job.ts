import type { Queryable } from '@adoption/database';
import { Problem } from '@adoption/problems';
import type { Idempotency } from './job-request';
import { forgetKeys } from './queries/forget-keys.query';
import { keyedJob } from './queries/keyed-job.query';

/**
 * The job that the caller started with the same idempotency key and request in the last 24 hours; for those who must know before they judge the present
 * state, which that job may have changed.
 * @throws Problem unprocessable (`idempotency_key_reused`) when the key came with another request
 */
export async function repeatedJob(database: Queryable, requestedBy: string, idempotency: Idempotency | null): Promise<string | undefined> {
  if (idempotency === null) return undefined;
  await forgetKeys(database, { requestedBy, key: idempotency.key });
  const repeated = await keyedJob(database, requestedBy, idempotency.key);
  if (repeated !== undefined && repeated.requestHash !== idempotency.requestHash) {
    throw new Problem('unprocessable', 'idempotency_key_reused', 'This Idempotency-Key was used for another request in the last 24 hours.');
  }
  return repeated?.id;
}
