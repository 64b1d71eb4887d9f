import { useQueryClient } from '@tanstack/react-query';
import { hasEnded, useJob } from '../jobs/use-job';
import { Bar } from '../kit/bar';
import { toast } from '../kit/toast';
import { SETTINGS } from '../words/settings';

/** How far the recomputation after a change of settings is. */
export function Recomputing({ jobId }: { readonly jobId: string | null }) {
  const queries = useQueryClient();
  const { job } = useJob(jobId, ({ state }) => {
    if (state === 'done') toast(SETTINGS.recomputed);
    void queries.invalidateQueries();
  });
  if (job === null || hasEnded(job)) return null;
  const { done, total } = job.progress;
  const percent = total === null || total === 0 ? 0 : (100 * done) / total;
  return (
    <div role="progressbar" aria-label={SETTINGS.recomputing} aria-valuemin={0} aria-valuemax={total ?? undefined} aria-valuenow={done}>
      <p className="small">{SETTINGS.recomputing}</p>
      <Bar percent={percent} />
    </div>
  );
}
