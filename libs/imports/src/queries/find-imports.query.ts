import type { Queryable } from '@adoption/database';
import type { ImportReach, ImportRecord } from '../import-record';

const SQL = `
SELECT i.key, i.id, i.state, i.kind, i.file_name AS "fileName", i.bytes, i.total, i.columns, i.sample, i.mapping, i.date_format AS "dateFormat",
  i.time_zone AS "timeZone", i.csm_email AS "csmEmail", i.created_by AS "createdBy", i.created_name AS "createdName", i.created_at AS "createdAt",
  i.rows, i.problems, i.result, i.run_at AS "runAt", i.job, j.kind AS "jobKind", j.state AS "jobState", j.error ->> 'detail' AS "jobDetail",
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', named.id, 'name', named.name) ORDER BY named.name, named.id) FROM (
    SELECT c.id, c.name FROM import_customers m JOIN customers c ON c.key = m.customer WHERE m.import = i.key ORDER BY c.name, c.id LIMIT 20) named), '[]') AS customers,
  (SELECT count(*)::int FROM import_customers m WHERE m.import = i.key) AS "customerCount"
FROM imports i LEFT JOIN jobs j ON j.id = i.job
WHERE i.state <> 'receiving' AND ($1::text IS NULL OR i.created_by = $1) AND ($2::uuid IS NULL OR i.id = $2) AND ($3::int IS NULL OR i.key < $3)
  AND ($5::int IS NULL OR i.key = $5)
ORDER BY i.key DESC LIMIT $4`;

/** Imports in reach, the newest first; of one id or key, or before a key. */
export function findImports(
  database: Queryable,
  reach: ImportReach,
  { id = null, before = null, key = null, limit = 1 }: { id?: string | null; before?: number | null; key?: number | null; limit?: number },
): Promise<ImportRecord[]> {
  return database.query<ImportRecord & Record<string, unknown>>(SQL, [reach, id, before, limit, key]);
}
