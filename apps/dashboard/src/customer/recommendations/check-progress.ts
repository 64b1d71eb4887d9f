import { formatInteger } from '@adoption/presentation';
import type { Job } from '../../jobs/use-job';
import { RECS } from '../../words/peers';

/** How far a check is, in words; how many parts there are is said when there are several. */
export function checkProgress(job: Pick<Job, 'state' | 'progress'> | null): string {
  if (job === null || job.state === 'queued') return RECS.waiting;
  const { done, total } = job.progress;
  return total === null || total < 2 ? RECS.checking : RECS.checkingPart(formatInteger(done), formatInteger(total));
}
