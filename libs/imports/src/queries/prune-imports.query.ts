import type { Queryable } from '@adoption/database';

const SQL = `
WITH dropped AS (
  DELETE FROM imports i WHERE (i.state = 'receiving' AND i.created_at < to_timestamp($1::double precision / 1000) - interval '1 hour')
    OR (i.state IN ('uploaded', 'checking', 'checked') AND i.run_at IS NULL AND i.created_at < to_timestamp($1::double precision / 1000) - interval '7 days') RETURNING key),
files AS (
  DELETE FROM import_files f USING imports i WHERE i.key = f.import AND i.run_at IS NOT NULL
    AND i.created_at < to_timestamp($1::double precision / 1000) - interval '7 days' AND NOT EXISTS (SELECT FROM jobs j WHERE j.id = i.job AND j.state IN ('queued', 'running')))
SELECT count(*)::int AS dropped FROM dropped`;

/** Drops files that were never imported and are older than seven days, uploads that ended half-way, and what is left of runs that failed. */
export async function pruneImports(database: Queryable, now: number): Promise<number> {
  return (await database.query<{ dropped: number }>(SQL, [now]))[0]!.dropped;
}
