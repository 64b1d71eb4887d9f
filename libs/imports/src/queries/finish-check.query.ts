import type { Transaction } from '@adoption/database';

const SQL = `
UPDATE imports SET state = 'checked',
  rows = (SELECT jsonb_build_object('total', coalesce(sum(rows), 0), 'valid', coalesce(sum((checked ->> 'valid')::int), 0), 'bad', coalesce(sum((checked ->> 'bad')::int), 0),
    'duplicates', coalesce(sum((checked ->> 'duplicates')::int), 0)) FROM import_files WHERE import = $1),
  problems = (SELECT coalesce(jsonb_object_agg(code, times), '{}') FROM (
    SELECT code, sum(times::int) AS times FROM import_files f CROSS JOIN jsonb_each_text(f.checked -> 'problems') AS p (code, times) WHERE f.import = $1 GROUP BY code) counted)
WHERE key = $1`;

/** Sums up what was found in the parts: the file is checked. */
export async function finishCheck(transaction: Transaction, key: number): Promise<void> {
  await transaction.run(SQL, [key]);
}
