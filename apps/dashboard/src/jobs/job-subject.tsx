import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import { DownloadLink } from '../exports/download-link';
import { EXPORT_FILES } from '../words/export-files';
import { JOBS } from '../words/jobs';
import { importOf } from './import-of';
import { kindOf } from './kind-of';
import type { Job } from './watch-job';

const EXPORT = 'export-report';

/** What a job is about: an account, a file that came or was made, or the whole workspace. */
export function JobSubject({ job }: { readonly job: Job }) {
  const file = importOf(job);
  if (job.kind === EXPORT)
    return (
      <>
        {job.customerId !== null && <CustomerName id={job.customerId} />}
        <div>{job.state === 'done' ? <DownloadLink id={job.id} name={kindOf(job)} /> : <Link to="/exports">{EXPORT_FILES.open}</Link>}</div>
      </>
    );
  if (job.customerId !== null) return <CustomerName id={job.customerId} />;
  if (file !== null)
    return (
      <Link to="/imports/$importId" params={{ importId: file }}>
        {JOBS.import}
      </Link>
    );
  // The work on a file says in its name what it is about.
  return job.kind.endsWith('-import') ? null : <span className="small">{JOBS.workspace}</span>;
}

const BLANK = '\u00A0';
const NAMES_STALE_MILLISECONDS = 5 * 60_000;

function CustomerName({ id }: { readonly id: string }) {
  const { data, error } = api.useQuery('get', '/api/customers/{id}', { params: { path: { id } } }, { staleTime: NAMES_STALE_MILLISECONDS });
  if (error !== null) return <span className="small">{JOBS.unknownCustomer}</span>;
  if (data === undefined) return <span className="small">{BLANK}</span>;
  return (
    <Link to="/customers/$customerId/adoption" params={{ customerId: id }}>
      {data.name}
    </Link>
  );
}
