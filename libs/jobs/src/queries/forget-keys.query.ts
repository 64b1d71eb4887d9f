import type { Queryable } from '@adoption/database';

const SQL = `
WITH forgotten AS (
  UPDATE jobs SET idempotency_key = NULL, request_hash = NULL
  WHERE idempotency_key IS NOT NULL AND created_at <= now() - interval '24 hours' AND ($1::text IS NULL OR (requested_by = $1 AND idempotency_key = $2))
  RETURNING 1)
SELECT count(*)::int AS forgotten FROM forgotten`;

/**
 * Forgets idempotency keys of more than 24 hours; returns how many.
 * @param one only this one; null: all
 */
export async function forgetKeys(database: Queryable, one: { readonly requestedBy: string; readonly key: string } | null): Promise<number> {
  return (await database.query<{ forgotten: number }>(SQL, [one?.requestedBy ?? null, one?.key ?? null]))[0]!.forgotten;
}
