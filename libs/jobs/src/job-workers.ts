import { BullRegistrar } from '@nestjs/bullmq';
import type { BeforeApplicationShutdown, FactoryProvider, OnApplicationBootstrap, Type } from '@nestjs/common';
import type { Worker } from 'bullmq';
import { Clock } from '@adoption/config';
import { Database } from '@adoption/database';
import type { Log } from '@adoption/logs';
import type { JobName } from './catalogue';
import { checkProcessors } from './check-processors';
import { JobQueues } from './job-queues';
import type { JobProcessor } from './job-processor';
import { JobRelay, type RelayPace } from './job-relay';
import { type Schedule, SCHEDULES } from './schedules';
import { TroubleLog } from './trouble-log';
import { WorkProcessor } from './work-processor';

/** Longest wait for jobs under way when the process ends; what is then unfinished is begun again by another worker. */
const DRAIN_MILLISECONDS = 15_000;
/** How often the schedules are declared again: a queue that was emptied would otherwise stay silent. */
const DECLARE_MILLISECONDS = 5 * 60_000;

type AnyProcessor = JobProcessor<JobName>;

/** The workers of one process: started when everything else is ready, watched, drained before anything they use is closed. */
export class JobWorkers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private readonly trouble: TroubleLog;
  private readonly relay: JobRelay;

  constructor(
    private readonly registrar: BullRegistrar,
    private readonly queues: JobQueues,
    database: Database,
    clock: Clock,
    private readonly processors: readonly AnyProcessor[],
    private readonly schedules: readonly Schedule[],
    private readonly log: Log,
    pace: Partial<RelayPace>,
  ) {
    this.trouble = new TroubleLog(clock, (message, times) => log.error({ times }, message));
    this.relay = new JobRelay(database, queues, (message) => this.trouble.report(`jobs: ${message}`), pace);
  }

  async onApplicationBootstrap(): Promise<void> {
    this.queues.onError((name, error) => this.trouble.report(`${name}: ${error.message}`));
    this.registrar.register();
    for (const { worker } of this.processors) this.watch(worker);
    await this.queues.declare(this.schedules);
    for (const { job, atStart } of this.schedules) if (atStart) await this.queues.enqueue(job, {});
    this.timer = setInterval(() => void this.declareAgain(), DECLARE_MILLISECONDS);
    this.timer.unref();
    this.relay.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    for (const processor of this.processors) if (processor instanceof WorkProcessor) processor.drain();
    let patience: NodeJS.Timeout | undefined;
    const tired = new Promise<void>((resolve) => {
      patience = setTimeout(() => {
        this.log.warn('jobs under way did not end in time and are left to the next worker');
        resolve();
      }, DRAIN_MILLISECONDS);
    });
    await Promise.race([tired, Promise.allSettled([this.relay.stop(), ...this.processors.map(({ worker }) => worker.close())])]);
    clearTimeout(patience);
  }

  private async declareAgain(): Promise<void> {
    await this.queues.declare(this.schedules).catch((error: Error) => this.trouble.report(`schedules: ${error.message}`));
  }

  private watch(worker: Worker): void {
    const job = worker.name;
    worker.on('completed', ({ id, processedOn, finishedOn }, outcome) =>
      this.log.debug({ job, id, milliseconds: (finishedOn ?? 0) - (processedOn ?? 0), outcome }, 'job done'),
    );
    worker.on('failed', (run, error) => this.log.warn({ job, id: run?.id, attempt: run?.attemptsMade, of: run?.opts.attempts, err: error }, 'job failed'));
    worker.on('stalled', (id) => this.log.warn({ job, id }, 'job was interrupted and begins again'));
    worker.on('error', (error) => this.trouble.report(`${job}: ${error.message}`));
  }
}

/**
 * The workers for all jobs of the catalogue. The processors themselves are providers of the same module.
 * @param pace where the relay differs from {@link RELAY_PACE}
 * @throws UnfitProcessors at once when a job has no processor or several
 */
export function jobWorkers(
  processors: readonly Type<AnyProcessor>[],
  log: Log,
  schedules: readonly Schedule[] = SCHEDULES,
  pace: Partial<RelayPace> = {},
): FactoryProvider<JobWorkers> {
  checkProcessors(processors);
  return {
    provide: JobWorkers,
    inject: [BullRegistrar, JobQueues, Database, Clock, ...processors],
    useFactory: (registrar: BullRegistrar, queues: JobQueues, database: Database, clock: Clock, ...instances: AnyProcessor[]) =>
      new JobWorkers(registrar, queues, database, clock, instances, schedules, log, pace),
  };
}
