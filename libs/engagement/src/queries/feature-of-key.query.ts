import type { Queryable } from '@adoption/database';

const SQL = 'SELECT slot::int AS slot, name FROM features WHERE key = $1';

/** The feature that the catalogue has under a key. */
export async function featureOfKey(database: Queryable, key: string): Promise<{ readonly slot: number; readonly name: string } | undefined> {
  const [row] = await database.query<{ slot: number; name: string }>(SQL, [key]);
  return row;
}
