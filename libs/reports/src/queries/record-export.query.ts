import type { Queryable } from '@adoption/database';
import type { Made } from '../export-subject';

const SQL = `
WITH job AS (SELECT state FROM jobs WHERE id = $1),
  noted AS (UPDATE exports SET file_name = $2, bytes = $3, customers = $4, made_at = now() WHERE job = $1 AND EXISTS (SELECT 1 FROM job WHERE state = 'running'))
SELECT state <> 'cancelled' AS wanted FROM job`;

/**
 * Notes that the file is there, and of which accounts a portfolio is, while its job is under way.
 * @returns whether the file may stay: false when its job was cancelled or is gone; a job that another run has finished keeps what that run noted
 */
export async function recordExport(database: Queryable, job: string, { fileName, customerIds }: Made, bytes: number): Promise<boolean> {
  const [row] = await database.query<{ wanted: boolean }>(SQL, [job, fileName, bytes, customerIds]);
  return row?.wanted ?? false;
}
