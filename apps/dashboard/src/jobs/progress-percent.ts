import type { Job } from './watch-job';

/** Share of the work that is done, 0–100; null while it is not known how much there is. */
export function progressPercent({ done, total }: Job['progress']): number | null {
  if (total === null || total === 0) return null;
  return Math.min(100, (100 * done) / total);
}

/** The last quarter that a job has reached: 0, 25, 50, 75 or 100; all of it only when it is done. */
export function quarterOf({ state, progress }: Pick<Job, 'state' | 'progress'>): number {
  if (state === 'done') return 100;
  return Math.min(75, 25 * Math.floor((progressPercent(progress) ?? 0) / 25));
}
