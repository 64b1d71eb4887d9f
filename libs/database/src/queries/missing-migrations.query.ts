import type { Queryable } from '../database';
import { MIGRATIONS } from '../migrations';

/** Names of the migrations that the program knows and the database has not seen. */
export async function missingMigrations(database: Queryable): Promise<string[]> {
  const done = new Set((await database.query<{ name: string }>('SELECT name FROM migrations')).map(({ name }) => name));
  return MIGRATIONS.map(({ name }) => name).filter((name) => !done.has(name));
}
