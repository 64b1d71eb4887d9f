import 'reflect-metadata';
import { getQueueToken } from '@nestjs/bullmq';
import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { JobState, Queue } from 'bullmq';
import { pino } from 'pino';
import { ConfigModule, readSettings, StoppedClock } from '@adoption/config';
import { DatabaseModule } from '@adoption/database';
import { type JobName, type JobProcessor, JobQueues, jobWorkers, migrateQueues, queueModule, type RelayPace, type Schedule, WorkRows } from '@adoption/jobs';
import { UsageModule } from '@adoption/usage';
import { Runs, trialProcessors } from './trial-processors';

@Module({})
class TrialModule {}

export const SCHEDULES: readonly Schedule[] = [
  { job: 'make-partitions', everySeconds: 3_600, atStart: false },
  { job: 'record-milestones', everySeconds: 3_600, atStart: false },
];

/** As the product's, but fit for a test's patience. */
export const TRIAL_PACE: Partial<RelayPace> = { turnMilliseconds: 100, ringAgainSeconds: 3, spreadSeconds: 0.5 };

/** What a trial does otherwise than the product. */
export interface TrialDeviations {
  readonly pace?: Partial<RelayPace>;
  readonly processors?: readonly Type<JobProcessor<JobName>>[];
  readonly rows?: Type<WorkRows>;
}

/** What a queue says about one of its jobs. */
export interface JobReport {
  readonly state: JobState | 'unknown';
  readonly attempts: number;
  readonly reason: string | undefined;
}

/** A worker in the test's own process, with its clock stopped. */
export class TrialWorker {
  private constructor(
    readonly app: INestApplicationContext,
    readonly runs: Runs,
  ) {}

  static async start(databaseUrl: string, redisUrl: string | null, now: number, deviations: TrialDeviations = {}): Promise<TrialWorker> {
    const settings = readSettings({ DATABASE_URL: databaseUrl, ...(redisUrl === null ? {} : { REDIS_URL: redisUrl }) });
    await migrateQueues(settings);
    const runs = new Runs();
    const processors = [...(deviations.processors ?? trialProcessors(runs))];
    const app = await NestFactory.createApplicationContext(
      {
        module: TrialModule,
        imports: [ConfigModule.from(settings, new StoppedClock(now)), DatabaseModule.forProcess('worker', []), UsageModule, queueModule(settings)],
        providers: [
          ...(deviations.rows ? [{ provide: WorkRows, useClass: deviations.rows }] : []),
          ...processors,
          jobWorkers(processors, pino({ level: 'silent' }), SCHEDULES, { ...TRIAL_PACE, ...deviations.pace }),
        ],
      },
      { logger: false, abortOnError: false },
    );
    return new TrialWorker(app, runs);
  }

  get queues(): JobQueues {
    return this.app.get(JobQueues);
  }

  async jobs(name: JobName): Promise<JobReport[]> {
    const queue = this.app.get<Queue>(getQueueToken(name), { strict: false });
    const found = await queue.getJobs(['waiting', 'active', 'delayed', 'completed', 'failed'], 0, -1, true);
    return Promise.all(found.map(async (job) => ({ state: await job.getState(), attempts: job.attemptsMade, reason: job.failedReason })));
  }
}
