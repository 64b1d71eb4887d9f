import type { DefaultJobOptions, JobsOptions, WorkerOptions } from 'bullmq';

const HOUR = 3_600;

/**
 * How a job is tried and kept. A failed run is tried again after about 1, 2, 4 and 8 s (each between half of it and all of it, so that
 * jobs that failed together do not return together); then the job has failed and is kept for a week.
 * Finished jobs go by age: by count they lock each other on PostgreSQL.
 */
export const JOB_OPTIONS: DefaultJobOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
  removeOnComplete: { age: HOUR },
  removeOnFail: { age: 7 * 24 * HOUR },
  stackTraceLimit: 5,
  sizeLimit: 4_096,
};

/** A bell of a job that has a row: the row knows the attempts, so the queue keeps nothing of a bell that was heard. */
export const BELL_OPTIONS: JobsOptions = { attempts: 1, removeOnComplete: true, removeOnFail: true };

/**
 * How a worker holds a job. A worker that dies keeps its job for at most `lockDuration`; one or two checks later another worker begins it
 * again. That may happen often to one job (a row of deploys), so only the twentieth time makes it fail for good.
 */
export const WORKER_OPTIONS: Omit<WorkerOptions, 'connection'> = {
  concurrency: 1,
  lockDuration: 15_000,
  stalledInterval: 5_000,
  maxStalledCount: 20,
  runRetryDelay: 5_000,
};

/** Events that BullMQ keeps for listeners of a queue; nobody listens from outside. */
export const EVENTS_KEPT = 500;
