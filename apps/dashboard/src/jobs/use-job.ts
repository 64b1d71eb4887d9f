import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { JOBS_KEY } from './jobs-query';
import { hasEnded, type Job, type WatchedJob, watchJob } from './watch-job';

export { hasEnded, type Job } from './watch-job';

const NOTHING: WatchedJob = { job: null, paused: false };

/**
 * A job as it goes on: by server-sent events (which resume where they broke off), else by asking. `onEnd` is called once, when it has ended;
 * lists of jobs are then asked for again.
 * @param id null: no job
 */
export function useJob(id: string | null, onEnd?: (job: Job) => void): WatchedJob {
  // With the id it belongs to: what is known of another job is nothing about this one.
  const [last, setLast] = useState({ id, watched: NOTHING });
  const queries = useQueryClient();
  const take = useEffectEvent((of: string, next: WatchedJob) => {
    setLast({ id: of, watched: next });
    if (next.job === null || !hasEnded(next.job)) return;
    void queries.invalidateQueries({ queryKey: JOBS_KEY });
    onEnd?.(next.job);
  });
  useEffect(() => (id === null ? undefined : watchJob(id, (next) => take(id, next))), [id]);
  return last.id === id ? last.watched : NOTHING;
}
