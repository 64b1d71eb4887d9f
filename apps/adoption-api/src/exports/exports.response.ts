import type { ExportView } from '@adoption/reports';
import { JobResponse, jobResponse } from '../jobs/jobs.response';

/** An account that a file is about. */
export class ExportCustomerResponse {
  /** @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301 */
  id: string;
  /** @example Acme Corp */
  name: string;
}

/** A file that somebody asked for, and the job that makes it. */
export class ExportResponse {
  /**
   * Id of the export, and of its job.
   * @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11
   */
  id: string;
  /** What it holds. @example report */
  kind: 'report' | 'portfolio' | 'users';
  /** @example pdf */
  format: 'pdf' | 'xlsx' | 'markdown' | 'csv';
  /** Who reads the report; null for other kinds. */
  audience: 'internal' | 'customer' | null;
  /** null: the file tells of several accounts. */
  customer: ExportCustomerResponse | null;
  /** Name to save it under; null until it is made. @example Acme Corp - product adoption - 2026-11-27.pdf */
  fileName: string | null;
  /** Size of the file; null until it is made. @example 184320 */
  bytes: number | null;
  /** When the file is dropped, a week after it was made; null: there is no file. @example 2026-12-05T09:30:00.000Z */
  expiresAt: string | null;
  /** It tells of accounts that the caller does not see any more, so its file is not handed over. */
  withheld: boolean;
  /** E-mail address of the person, or `API key`. @example casey@example.com */
  createdBy: string;
  job: JobResponse;
}

/** Exports, the newest first. */
export class ExportsResponse {
  items: ExportResponse[];
  /** Cursor of the next page; null on the last one. */
  next: string | null;
}

/** An export as every address shows it. */
export const exportResponse = ({ job, requestedName, expiresAt, ...view }: ExportView): ExportResponse => ({
  id: job.id,
  ...view,
  expiresAt: expiresAt?.toISOString() ?? null,
  createdBy: requestedName,
  job: jobResponse(job),
});
