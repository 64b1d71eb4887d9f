import { useQueryClient } from '@tanstack/react-query';
import { JobProgress } from '../jobs/job-progress';
import { hasEnded, useJob } from '../jobs/use-job';
import type { Import } from './imports-api';

/** How far the work on an import is, live. */
export function JobLine({ one, words }: { readonly one: Import; readonly words: string }) {
  const queries = useQueryClient();
  const { job, paused } = useJob(one.job?.id ?? null, () => {
    for (const queryKey of [['import', one.id], ['imports'], ['bad-rows', one.id]]) void queries.invalidateQueries({ queryKey });
  });
  if (job === null || hasEnded(job)) return <p role="status">{words}</p>;
  return <JobProgress job={job} label={words} labelled paused={paused} />;
}
