import type { AccountScope } from '@adoption/access';
import type { Queryable } from '@adoption/database';
import type { ExportFormat } from '../export-subject';

/** What is needed to hand a file over. */
export interface ExportInReach {
  readonly format: ExportFormat;
  readonly fileName: string | null;
  /** Whether the job has ended well. */
  readonly made: boolean;
  readonly expired: boolean;
}

const SQL = `
SELECT e.format, e.file_name AS "fileName", j.state = 'done' AND e.made_at IS NOT NULL AS made,
  coalesce(e.made_at <= now() - make_interval(days => $3), false) AS expired
FROM exports e JOIN jobs j ON j.id = e.job LEFT JOIN customers c ON c.key = j.customer
WHERE e.job = $1 AND ($2::text IS NULL OR lower(CASE WHEN j.customer IS NULL THEN e.csm_email ELSE c.csm_email END) = $2)
  AND ($2::text IS NULL OR NOT EXISTS (SELECT 1 FROM customers o WHERE o.id = ANY(e.customers) AND lower(o.csm_email) IS DISTINCT FROM $2))`;

/** An export for somebody who may see all that it tells of, now; undefined for others. A portfolio is for those whose accounts it holds, all of them still. */
export async function exportInReach(database: Queryable, id: string, { csmEmail }: AccountScope, keptDays: number): Promise<ExportInReach | undefined> {
  return (await database.query<ExportInReach & Record<string, unknown>>(SQL, [id, csmEmail, keptDays]))[0];
}
