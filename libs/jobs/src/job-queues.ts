import type { Queue } from 'bullmq';
import { unavailable } from '@adoption/problems';
import type { JobName, JobPayload, WorkName } from './catalogue';
import { BELL_OPTIONS } from './job-options';
import type { Schedule } from './schedules';

/** Longest wait for the queue, so that nobody who rings it hangs with it. */
const PATIENCE_MILLISECONDS = 3_000;

/** The queues of all jobs: where work is handed over. */
export class JobQueues {
  constructor(private readonly queues: ReadonlyMap<JobName, Queue>) {}

  /**
   * Rings the bell of a job: one run is due now. When this fails the job may have been handed over or not, so the work itself must stand
   * in a row that a sweeper finds again.
   * @returns the id of the queued job
   * @throws Problem `unavailable` when the queue does not answer within 3 s
   */
  async enqueue<Name extends JobName>(name: Name, payload: JobPayload<Name>): Promise<string> {
    const job = await within(PATIENCE_MILLISECONDS, this.queue(name).add(name, payload));
    return job.id ?? '';
  }

  /**
   * Rings for a job that has a row. A bell that the queue still holds is not added a second time.
   * @throws Problem `unavailable` when the queue does not answer within 3 s
   */
  async ring(kind: WorkName, job: string, bell: string): Promise<void> {
    await within(PATIENCE_MILLISECONDS, this.queue(kind).add(kind, { job }, { ...BELL_OPTIONS, jobId: bell }));
  }

  /** Makes the queues repeat what the schedules say and nothing else; repeating it changes nothing. */
  async declare(schedules: readonly Schedule[]): Promise<void> {
    for (const [name, queue] of this.queues) {
      const schedule = schedules.find(({ job }) => job === name);
      if (schedule) await queue.upsertJobScheduler(name, { every: schedule.everySeconds * 1_000 }, { name, data: {}, opts: queue.defaultJobOptions });
      const declared = await queue.getJobSchedulers();
      for (const { key } of declared) if (!schedule || key !== name) await queue.removeJobScheduler(key);
    }
  }

  /** Tells the observer about trouble with the connection of any queue. */
  onError(observe: (name: JobName, error: Error) => void): void {
    for (const [name, queue] of this.queues) queue.on('error', (error) => observe(name, error));
  }

  private queue(name: JobName): Queue {
    return this.queues.get(name)!;
  }
}

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unavailable('The job queue does not answer.')), milliseconds);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
    // The loser of the race may still fail; that has been answered.
    work.catch(() => {});
  }
}
