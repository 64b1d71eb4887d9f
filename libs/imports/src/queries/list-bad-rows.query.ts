import type { Queryable } from '@adoption/database';

/** A bad row as it is kept. */
export interface KeptBadRow {
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly code: string;
  readonly detail: string;
  readonly cells: readonly string[];
}

const SQL = `
SELECT line, column_name AS "column", value, code, detail, cells FROM import_bad_rows
WHERE import = $1 AND ($2::text IS NULL OR code = $2) AND line > $3 ORDER BY line LIMIT $4`;

/** Bad rows in the order of the file. */
export function listBadRows(database: Queryable, key: number, problem: string | null, after: number, limit: number | null): Promise<KeptBadRow[]> {
  return database.query<KeptBadRow & Record<string, unknown>>(SQL, [key, problem, after, limit]);
}
