import { useQueryClient } from '@tanstack/react-query';
import { formatInteger } from '@adoption/presentation';
import { hasEnded, useJob } from '../jobs/use-job';
import { Bar } from '../kit/bar';
import { JOBS } from '../words/jobs';
import type { Import } from './imports-api';

/** How far the work on an import is, live. */
export function JobLine({ one, words }: { readonly one: Import; readonly words: string }) {
  const queries = useQueryClient();
  const { job, paused } = useJob(one.job?.id ?? null, () => {
    for (const queryKey of [['import', one.id], ['imports'], ['bad-rows', one.id]]) void queries.invalidateQueries({ queryKey });
  });
  if (job === null || hasEnded(job)) return <p role="status">{words}</p>;
  const { done, total } = job.progress;
  return (
    <div role="progressbar" aria-label={words} aria-valuemin={0} aria-valuemax={total ?? undefined} aria-valuenow={done}>
      <p>
        {words} {total !== null && JOBS.of(formatInteger(done), formatInteger(total))}
      </p>
      <Bar percent={total === null || total === 0 ? 0 : (100 * done) / total} />
      {paused && <p className="small">{JOBS.paused}</p>}
    </div>
  );
}
