import type { Queryable } from '@adoption/database';
import type { Audience } from '@adoption/presentation';
import type { ExportFormat, ExportKind } from '../export-subject';

/** An export as its row says. */
export interface ExportRow {
  readonly job: string;
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly audience: Audience | null;
  readonly requestedName: string;
  readonly customer: { readonly id: string; readonly name: string } | null;
  readonly fileName: string | null;
  readonly bytes: number | null;
  /** When its file is dropped; null: there is none. */
  readonly expiresAt: Date | null;
}

const SQL = `
SELECT e.job, e.kind, e.format, e.audience, e.requested_name AS "requestedName", e.file_name AS "fileName", e.bytes::float8 AS bytes,
  CASE WHEN c.key IS NOT NULL THEN json_build_object('id', c.id, 'name', c.name) END AS customer,
  CASE WHEN j.state = 'done' AND e.made_at > now() - make_interval(days => $2) THEN e.made_at + make_interval(days => $2) END AS "expiresAt"
FROM exports e JOIN jobs j ON j.id = e.job LEFT JOIN customers c ON c.key = j.customer
WHERE e.job = ANY($1::uuid[])`;

/** The exports that these jobs make. @param keptDays how long a file is kept */
export const exportsOfJobs = (database: Queryable, jobs: readonly string[], keptDays: number): Promise<ExportRow[]> =>
  database.query<ExportRow & Record<string, unknown>>(SQL, [jobs, keptDays]);
