import type { Queryable } from '@adoption/database';

const SQL = `
WITH dropped AS (
  DELETE FROM jobs WHERE id IN (
    SELECT id FROM jobs WHERE ended_at < now() - make_interval(days => $1) AND state IN ('done', 'failed', 'cancelled') LIMIT $2 FOR UPDATE SKIP LOCKED)
  RETURNING 1)
SELECT count(*)::int AS dropped FROM dropped`;

/** Drops at most `limit` jobs that ended more than `days` ago; returns how many. */
export async function pruneJobs(database: Queryable, days: number, limit: number): Promise<number> {
  return (await database.query<{ dropped: number }>(SQL, [days, limit]))[0]!.dropped;
}
