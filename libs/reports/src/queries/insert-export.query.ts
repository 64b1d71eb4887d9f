import type { Queryable } from '@adoption/database';
import type { ExportSubject } from '../export-subject';

const SQL = `
INSERT INTO exports (job, kind, format, audience, csm_email, requested_name) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (job) DO NOTHING`;

/** Notes what a job exports, and for whom; a job that is noted already stays as it is. */
export async function insertExport(database: Queryable, job: string, subject: ExportSubject, requestedName: string): Promise<void> {
  const audience = subject.kind === 'report' ? subject.audience : null;
  const csmEmail = subject.kind === 'portfolio' ? subject.csmEmail : null;
  await database.query(SQL, [job, subject.kind, subject.format, audience, csmEmail, requestedName]);
}
