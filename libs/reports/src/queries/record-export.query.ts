import type { Queryable } from '@adoption/database';
import type { Made } from '../export-subject';

const SQL = `
UPDATE exports SET file_name = $2, bytes = $3, customers = $4, made_at = now()
WHERE job = $1 AND EXISTS (SELECT 1 FROM jobs WHERE id = $1 AND state = 'running') RETURNING 1 AS recorded`;

/** Notes that the file is there, and of which accounts a portfolio is; false when its job was cancelled meanwhile. */
export async function recordExport(database: Queryable, job: string, { fileName, customerIds }: Made, bytes: number): Promise<boolean> {
  return (await database.query(SQL, [job, fileName, bytes, customerIds])).length > 0;
}
