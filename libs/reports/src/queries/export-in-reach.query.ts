import type { AccountScope } from '@adoption/access';
import type { Queryable } from '@adoption/database';
import type { ExportFormat } from '../export-subject';
import { SEES_ALL } from './sees-all';

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
WHERE e.job = $1 AND ${SEES_ALL}`;

/** An export for somebody who may see all that it tells of, now; undefined for others. */
export async function exportInReach(database: Queryable, id: string, { csmEmail }: AccountScope, keptDays: number): Promise<ExportInReach | undefined> {
  return (await database.query<ExportInReach & Record<string, unknown>>(SQL, [id, csmEmail, keptDays]))[0];
}
