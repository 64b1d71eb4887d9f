import type { Queryable } from '@adoption/database';

const SQL = `SELECT version::int AS version FROM configuration_versions WHERE topic = 'catalogue'`;

/** Moves with every change of the catalogue. */
export async function catalogueVersion(database: Queryable): Promise<number> {
  const [row] = await database.query<{ version: number }>(SQL, [], 'catalogue-version');
  return row!.version;
}
