import { useQueryClient } from '@tanstack/react-query';
import { JobProgress } from '../jobs/job-progress';
import { useJob } from '../jobs/use-job';
import { toast } from '../kit/toast';
import { SETTINGS } from '../words/settings';

/** How far the recomputation after a change of settings is, and that it has failed. */
export function Recomputing({ jobId }: { readonly jobId: string | null }) {
  const queries = useQueryClient();
  const { job, paused } = useJob(jobId, ({ state }) => {
    if (state === 'done') toast(SETTINGS.recomputed);
    void queries.invalidateQueries();
  });
  if (jobId === null) return null;
  if (job === null) return <p role="status">{SETTINGS.recomputing}</p>;
  if (job.state === 'done') return <p role="status">{SETTINGS.recomputed}</p>;
  if (job.state === 'failed' || job.state === 'cancelled') return <p role="alert">{SETTINGS.notRecomputed}</p>;
  return <JobProgress job={job} label={SETTINGS.recomputing} labelled paused={paused} />;
}
