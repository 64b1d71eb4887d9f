import type { Queryable } from '@adoption/database';
import type { WorkName } from '../catalogue';

const SQL = `SELECT FROM jobs WHERE kind = $1 AND singleton = $2 AND state = 'failed' AND ended_at > now() - make_interval(mins => $3) LIMIT 1`;

/** Whether the work that goes by this name has failed in the last minutes, so that it had better rest. */
export async function failedLately(database: Queryable, kind: WorkName, singleton: string, minutes: number): Promise<boolean> {
  return (await database.query(SQL, [kind, singleton, minutes])).length > 0;
}
