import { type Api, client } from '../api/client';

export type Job = Api<'JobResponse'>;

export interface WatchedJob {
  readonly job: Job | null;
  /** Server-sent events do not come through: the job is asked for every five seconds instead. */
  readonly paused: boolean;
}

const MOST_FAILURES = 4;
const POLL_MILLISECONDS = 5_000;
/** A browser opens six connections to a host: some must be left for everything else. What is watched beyond these is asked for. */
const MOST_STREAMS = 4;
let streams = 0;

export const hasEnded = ({ state }: Pick<Job, 'state'>): boolean => state !== 'queued' && state !== 'running';

/** Follows a job until it has ended; the result stops that. */
export function watchJob(id: string, tell: (watched: WatchedJob) => void): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let last: Job | null = null;
  let stopped = false;

  const hangUp = (): void => {
    if (source === null) return;
    source.close();
    source = null;
    streams--;
  };
  const stop = (): void => {
    stopped = true;
    hangUp();
    clearTimeout(timer);
  };
  const take = (job: Job, paused: boolean): void => {
    if (stopped) return;
    last = job;
    if (hasEnded(job)) stop();
    tell({ job, paused });
  };
  const ask = (): void => {
    client
      .GET('/api/jobs/{id}', { params: { path: { id } } })
      .then(({ data }) => take(data!, true))
      .catch(() => {})
      .finally(() => {
        if (!stopped) timer = setTimeout(ask, POLL_MILLISECONDS);
      });
  };
  const listen = (): void => {
    source = new EventSource(`/api/jobs/${id}/events`);
    streams++;
    for (const name of ['progress', 'done', 'failed', 'cancelled'] as const) {
      source.addEventListener(name, (event) => {
        failures = 0;
        take(JSON.parse((event as MessageEvent<string>).data) as Job, false);
      });
    }
    // The browser comes back by itself and names the last event it saw; what it gives up is asked for instead.
    source.addEventListener('error', () => {
      if (stopped || (++failures < MOST_FAILURES && source?.readyState !== EventSource.CLOSED)) return;
      hangUp();
      tell({ job: last, paused: true });
      ask();
    });
  };
  if (streams < MOST_STREAMS) listen();
  else ask();
  return stop;
}
