import type { AccountScope } from '@adoption/access';
import type { Queryable } from '@adoption/database';
import type { Audience } from '@adoption/presentation';
import type { ExportFormat, ExportKind } from '../export-subject';
import { SEES_ALL } from './sees-all';

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
  /** It tells of accounts that are out of reach by now. */
  readonly withheld: boolean;
}

const SQL = `
SELECT e.job, e.kind, e.format, e.audience, e.requested_name AS "requestedName", e.file_name AS "fileName", e.bytes::float8 AS bytes,
  CASE WHEN c.key IS NOT NULL THEN json_build_object('id', c.id, 'name', c.name) END AS customer,
  CASE WHEN j.state = 'done' AND e.made_at > now() - make_interval(days => $3) THEN e.made_at + make_interval(days => $3) END AS "expiresAt", ${SEES_ALL} IS NOT TRUE AS withheld
FROM exports e JOIN jobs j ON j.id = e.job LEFT JOIN customers c ON c.key = j.customer
WHERE e.job = ANY($1::uuid[])`;

/** The exports that these jobs make, for somebody who sees these accounts. @param keptDays how long a file is kept */
export const exportsOfJobs = (database: Queryable, jobs: readonly string[], { csmEmail }: AccountScope, keptDays: number): Promise<ExportRow[]> =>
  database.query<ExportRow & Record<string, unknown>>(SQL, [jobs, csmEmail, keptDays]);
