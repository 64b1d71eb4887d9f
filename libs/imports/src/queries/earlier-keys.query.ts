import type { Queryable } from '@adoption/database';

const SQL = `
SELECT replace(digest::text, '-', '') AS digest, sum(times)::int AS times FROM import_keys
WHERE import = $1 AND digest = ANY($3::uuid[]) AND part < $2 GROUP BY digest`;

/** How often rows of earlier parts of the file had these digests. */
export async function earlierKeys(database: Queryable, key: number, part: number, digests: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await database.query<{ digest: string; times: number }>(SQL, [key, part, digests]);
  return new Map(rows.map(({ digest, times }) => [digest, times]));
}
