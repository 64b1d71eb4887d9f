import { JobFault } from '../jobs/job-fault';
import type { Job } from '../jobs/watch-job';
import { codeOf, faultWords } from './fault-words';

/** Why an export has failed, in words of the page where it has some. */
export const ExportFault = ({ job: { error, attempts } }: { readonly job: Pick<Job, 'error' | 'attempts'> }) =>
  error === null ? null : <JobFault job={{ error: { ...error, detail: faultWords({ code: codeOf(error.type), detail: error.detail }) }, attempts }} />;
