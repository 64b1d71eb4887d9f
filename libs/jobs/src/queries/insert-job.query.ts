import type { Queryable } from '@adoption/database';
import type { JobRequest } from '../job-request';

const SQL = `
INSERT INTO jobs (kind, subject, customer, requested_by, singleton, idempotency_key, request_hash) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT DO NOTHING RETURNING id`;

/** The id of the new job; undefined when another one holds its name (`singleton`) or its idempotency key. */
export async function insertJob(database: Queryable, request: JobRequest): Promise<string | undefined> {
  const { kind, subject, customer, requestedBy, singleton = null, idempotency = null } = request;
  const parameters = [kind, JSON.stringify(subject), customer, requestedBy, singleton, idempotency?.key ?? null, idempotency?.requestHash ?? null];
  return (await database.query<{ id: string }>(SQL, parameters))[0]?.id;
}
