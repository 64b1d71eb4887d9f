import type { Queryable } from '@adoption/database';

const SQL = 'DELETE FROM imports WHERE key = $1';

/** Drops an import with everything that is kept of it. */
export async function dropImport(database: Queryable, key: number): Promise<void> {
  await database.query(SQL, [key]);
}
