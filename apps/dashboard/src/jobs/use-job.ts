import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Api, api, client } from '../api/client';

export type Job = Api<'JobResponse'>;

const MOST_FAILURES = 4;
const POLL_SECONDS = 5;
export const hasEnded = (job: Pick<Job, 'state'>): boolean => job.state === 'done' || job.state === 'failed' || job.state === 'cancelled';

interface WatchedJob {
  readonly job: Job | null;
  /** Server-sent events do not come through: the job is asked for every five seconds instead. */
  readonly paused: boolean;
}

/**
 * A job as it goes on: by server-sent events (which resume where they broke off), else by asking. `onEnd` is called once, when it has ended.
 * @param id null: no job
 */
export function useJob(id: string | null, onEnd?: (job: Job) => void): WatchedJob {
  const [watched, setWatched] = useState<WatchedJob>({ job: null, paused: false });
  const queries = useQueryClient();
  useEffect(() => {
    setWatched({ job: null, paused: false });
    if (id === null) return undefined;
    return watchJob(id, (next) => {
      setWatched(next);
      if (next.job !== null && hasEnded(next.job)) {
        void queries.invalidateQueries({ queryKey: api.queryOptions('get', '/api/jobs').queryKey });
        onEnd?.(next.job);
      }
    });
    // The latest onEnd is not waited for: what a job's end means does not change while it runs.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);
  return watched;
}

/** Follows a job until it has ended; the result stops that. */
function watchJob(id: string, tell: (watched: WatchedJob) => void): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let last: Job | null = null;
  let stopped = false;

  const stop = (): void => {
    stopped = true;
    source?.close();
    clearTimeout(timer);
  };
  const take = (job: Job, paused: boolean): void => {
    if (stopped) return;
    last = job;
    if (hasEnded(job)) stop();
    tell({ job, paused });
  };
  const poll = (): void => {
    timer = setTimeout(() => {
      client
        .GET('/api/jobs/{id}', { params: { path: { id } } })
        .then(({ data }) => take(data!, true))
        .catch(() => {})
        .finally(() => !stopped && poll());
    }, POLL_SECONDS * 1_000);
  };
  const listen = (): void => {
    source = new EventSource(`/api/jobs/${id}/events`);
    for (const name of ['progress', 'done', 'failed', 'cancelled'] as const) {
      source.addEventListener(name, (event) => {
        failures = 0;
        take(JSON.parse((event as MessageEvent<string>).data) as Job, false);
      });
    }
    // The browser comes back by itself and names the last event it saw; what it gives up is asked for instead.
    source.addEventListener('error', () => {
      if (stopped || (++failures < MOST_FAILURES && source?.readyState !== EventSource.CLOSED)) return;
      source?.close();
      tell({ job: last, paused: true });
      poll();
    });
  };
  listen();
  return stop;
}
