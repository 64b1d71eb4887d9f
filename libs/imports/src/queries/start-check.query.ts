import type { Transaction } from '@adoption/database';
import type { Mapping } from '../import-record';

const MAP = `UPDATE imports SET state = 'checking', mapping = $2, date_format = $3, time_zone = $4, job = $5, rows = NULL, problems = '{}', result = NULL WHERE key = $1`;
const FORGET = `
WITH parts AS (UPDATE import_files SET checked = NULL, ran = NULL WHERE import = $1), keys AS (DELETE FROM import_keys WHERE import = $1),
  rows AS (DELETE FROM import_bad_rows WHERE import = $1)
DELETE FROM import_customers WHERE import = $1 AND NOT EXISTS (SELECT FROM imports WHERE key = $1 AND run_at IS NOT NULL)`;

/** Forgets what an earlier check found and notes that another one is under way. Of a run that stopped half-way it stays known whom it concerned. */
export async function startCheck(
  transaction: Transaction,
  key: number,
  { mapping, dateFormat, timeZone, job }: { mapping: Mapping; dateFormat: string; timeZone: string | null; job: string },
): Promise<void> {
  await transaction.run(MAP, [key, JSON.stringify(mapping), dateFormat, timeZone, job]);
  await transaction.run(FORGET, [key]);
}
