import type { Transaction } from '@adoption/database';
import type { BadCell } from '../judged-part';

/** Bad rows that are kept of each problem at most; all are counted. */
const MOST_KEPT = 1_000;

// Only a part that was checked before has something to clear. To look for it costs a scan of all keys of the file, which a large one would pay for every part.
const CLEAR = `
WITH before AS MATERIALIZED (SELECT FROM import_files WHERE import = $1 AND part = $2 AND checked IS NOT NULL),
  keys AS (DELETE FROM import_keys WHERE import = $1 AND part = $2 AND (SELECT count(*) FROM before) > 0)
DELETE FROM import_bad_rows WHERE import = $1 AND part = $2 AND (SELECT count(*) FROM before) > 0`;
const KEYS = `INSERT INTO import_keys (import, digest, part, times) SELECT $1, d, $2, t FROM unnest($3::uuid[], $4::int[]) AS k (d, t) ORDER BY d`;
const BAD = `
INSERT INTO import_bad_rows (import, part, line, code, column_name, value, detail, cells)
SELECT $1, $2, b.line, b.code, b."column", b.value, b.detail, b.cells FROM (
  SELECT r.*, row_number() OVER (PARTITION BY r.code ORDER BY r.line) + coalesce((
    SELECT count(*) FROM import_bad_rows e WHERE e.import = $1 AND e.code = r.code), 0) AS place
  FROM jsonb_to_recordset($3::jsonb) AS r (line int, code text, "column" text, value text, detail text, cells jsonb)) b
WHERE b.place <= ${MOST_KEPT} ON CONFLICT DO NOTHING`;
const CUSTOMERS = 'INSERT INTO import_customers (import, customer) SELECT $1, c FROM unnest($2::int[]) AS n (c) ORDER BY c ON CONFLICT DO NOTHING';
const PART = 'UPDATE import_files SET checked = $3 WHERE import = $1 AND part = $2';

/** What the check found in a part; doing it again leaves the same. */
export interface CheckedPart {
  readonly keys: ReadonlyMap<string, number>;
  readonly bad: readonly BadCell[];
  readonly customers: readonly number[];
  readonly counts: { readonly valid: number; readonly bad: number; readonly duplicates: number; readonly problems: Readonly<Record<string, number>> };
}

export async function recordCheck(transaction: Transaction, key: number, part: number, { keys, bad, customers, counts }: CheckedPart): Promise<void> {
  await transaction.run(CLEAR, [key, part]);
  await transaction.run(KEYS, [key, part, [...keys.keys()], [...keys.values()]]);
  if (bad.length > 0) await transaction.run(BAD, [key, part, JSON.stringify(bad)]);
  await transaction.run(CUSTOMERS, [key, customers]);
  await transaction.run(PART, [key, part, JSON.stringify(counts)]);
}

/** Customers that only a run has found. */
export async function recordCustomers(transaction: Transaction, key: number, customers: readonly number[]): Promise<void> {
  await transaction.run(CUSTOMERS, [key, customers]);
}
