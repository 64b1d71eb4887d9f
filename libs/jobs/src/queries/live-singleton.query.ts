import type { Queryable } from '@adoption/database';
import type { WorkName } from '../catalogue';

const SQL = `SELECT id FROM jobs WHERE kind = $1 AND singleton = $2 AND state IN ('queued', 'running')`;

/** The job of a kind that holds a name now. */
export async function liveSingleton(database: Queryable, kind: WorkName, singleton: string): Promise<string | undefined> {
  return (await database.query<{ id: string }>(SQL, [kind, singleton]))[0]?.id;
}
