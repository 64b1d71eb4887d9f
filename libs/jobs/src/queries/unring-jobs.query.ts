import type { Queryable } from '@adoption/database';

const SQL = `UPDATE jobs SET rung_at = NULL WHERE id = ANY($1::uuid[]) AND lease IS NULL`;

/** Takes back that jobs were rung: the next turn of a relay rings them again. */
export async function unringJobs(database: Queryable, ids: readonly string[]): Promise<void> {
  await database.query(SQL, [ids]);
}
