import { useQueryClient } from '@tanstack/react-query';
import { useJob } from '../jobs/use-job';
import { Bar } from '../kit/bar';
import { toast } from '../kit/toast';
import { SETTINGS } from '../words/settings';

/** How far the recomputation after a change of settings is, and that it has failed. */
export function Recomputing({ jobId }: { readonly jobId: string | null }) {
  const queries = useQueryClient();
  const { job } = useJob(jobId, ({ state }) => {
    if (state === 'done') toast(SETTINGS.recomputed);
    void queries.invalidateQueries();
  });
  if (jobId === null) return null;
  if (job?.state === 'done') return <p role="status">{SETTINGS.recomputed}</p>;
  if (job?.state === 'failed' || job?.state === 'cancelled') return <p role="alert">{SETTINGS.notRecomputed}</p>;
  const { done, total } = job?.progress ?? { done: 0, total: null };
  const percent = total === null || total === 0 ? 0 : (100 * done) / total;
  return (
    <div role="progressbar" aria-label={SETTINGS.recomputing} aria-valuemin={0} aria-valuemax={total ?? undefined} aria-valuenow={done}>
      <p className="small">{SETTINGS.recomputing}</p>
      <Bar percent={percent} />
    </div>
  );
}
