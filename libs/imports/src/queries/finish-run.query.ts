import type { Transaction } from '@adoption/database';
import type { ImportResult } from '../import-record';

const SUMS = `
SELECT coalesce(sum((ran ->> 'created')::int), 0)::int AS created, coalesce(sum((ran ->> 'updated')::int), 0)::int AS updated,
  coalesce(sum((ran ->> 'unchanged')::int), 0)::int AS unchanged, coalesce(sum((ran ->> 'valid')::int), 0)::int AS valid, coalesce(sum((ran ->> 'bad')::int), 0)::int AS bad
FROM import_files WHERE import = $1`;
const DONE = "UPDATE imports SET state = 'imported', result = $2 WHERE key = $1";
const FORGET = 'WITH keys AS (DELETE FROM import_keys WHERE import = $1) DELETE FROM import_files WHERE import = $1';

/** What was done with the parts, in all. */
export interface RunSums {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly valid: number;
  readonly bad: number;
}

export async function sumsOfRun(transaction: Transaction, key: number): Promise<RunSums> {
  const [row] = await transaction.query<RunSums & Record<string, unknown>>(SUMS, [key]);
  return row!;
}

/** The file is imported: its result is kept, its rows are no longer needed. */
export async function finishRun(transaction: Transaction, key: number, result: ImportResult): Promise<void> {
  await transaction.run(DONE, [key, JSON.stringify(result)]);
  await transaction.run(FORGET, [key]);
}
