import type { Queryable } from '@adoption/database';

const SQL = `
UPDATE engagements SET state = 'sending', started_at = coalesce(started_at, now()), updated_at = now() WHERE state = 'scheduled' AND send_at <= now() RETURNING 1 AS begun`;

/** Lets engagements whose time has come begin; how many. */
export async function beginScheduled(database: Queryable): Promise<number> {
  return (await database.query(SQL)).length;
}
