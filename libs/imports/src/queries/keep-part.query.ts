import type { Queryable } from '@adoption/database';

const SQL = 'INSERT INTO import_files (import, part, rows, bytes) VALUES ($1, $2, $3, $4)';

/** Keeps some rows of a file, compressed. */
export async function keepPart(database: Queryable, key: number, part: number, rows: number, bytes: Buffer): Promise<void> {
  await database.query(SQL, [key, part, rows, bytes]);
}
