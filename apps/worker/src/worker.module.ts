import { type DynamicModule, Module } from '@nestjs/common';
import { AdoptionModule, MilestoneRecorder } from '@adoption/adoption';
import { type Clock, ConfigModule, type Settings } from '@adoption/config';
import { DatabaseModule } from '@adoption/database';
import { EngagementModule } from '@adoption/engagement';
import { ImportsModule } from '@adoption/imports';
import { jobWorkers, queueModule } from '@adoption/jobs';
import type { Log } from '@adoption/logs';
import { ReportsModule } from '@adoption/reports';
import { UsageModule } from '@adoption/usage';
import { PROCESSORS } from './processors';

/** The worker as one Nest module: one processor for every job. */
@Module({})
export class WorkerModule {
  /** @throws UnfitProcessors when a job has no processor or several */
  static from(settings: Settings, clock: Clock, log: Log, processors = PROCESSORS): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.from(settings, clock),
        // Pages go first: what a worker reads leaves them a core of the database.
        DatabaseModule.forProcess('worker', [], false),
        AdoptionModule,
        EngagementModule,
        ImportsModule,
        ReportsModule,
        UsageModule,
        queueModule(settings),
      ],
      providers: [MilestoneRecorder, ...processors, jobWorkers(processors, log)],
    };
  }
}
