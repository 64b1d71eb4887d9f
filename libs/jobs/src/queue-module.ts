import { BullModule, getQueueToken } from '@nestjs/bullmq';
import type { DynamicModule } from '@nestjs/common';
import type { Queue } from 'bullmq';
import type { Settings } from '@adoption/config';
import { JOB_NAMES } from './catalogue';
import { EVENTS_KEPT, JOB_OPTIONS } from './job-options';
import { JobQueues } from './job-queues';
import { JobsModule } from './jobs.module';
import { chooseBackend } from './queue-backend';

/** Gives a process its {@link JobQueues} and the rows of {@link JobsModule}. Workers are started by {@link JobWorkers} only, when everything else is ready. */
class QueueModule {}

export function queueModule(settings: Pick<Settings, 'databaseUrl' | 'redisUrl'>): DynamicModule {
  const connection = chooseBackend(settings);
  return {
    module: QueueModule,
    global: true,
    imports: [
      BullModule.forRoot({
        connection,
        defaultJobOptions: JOB_OPTIONS,
        streams: { events: { maxLen: EVENTS_KEPT } },
        extraOptions: { manualRegistration: true },
      }),
      BullModule.registerQueue(...JOB_NAMES.map((name) => ({ name }))),
      JobsModule,
    ],
    providers: [
      {
        provide: JobQueues,
        inject: JOB_NAMES.map((name) => getQueueToken(name)),
        useFactory: (...queues: Queue[]) => new JobQueues(new Map(JOB_NAMES.map((name, n) => [name, queues[n]!]))),
      },
    ],
    exports: [JobQueues, JobsModule],
  };
}
