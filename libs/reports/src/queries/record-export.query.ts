import type { Queryable } from '@adoption/database';

const SQL = `
UPDATE exports SET file_name = $2, bytes = $3, made_at = now()
WHERE job = $1 AND EXISTS (SELECT 1 FROM jobs WHERE id = $1 AND state = 'running') RETURNING 1 AS recorded`;

/** Notes that the file is there; false when its job was cancelled meanwhile. */
export async function recordExport(database: Queryable, job: string, fileName: string, bytes: number): Promise<boolean> {
  return (await database.query(SQL, [job, fileName, bytes])).length > 0;
}
