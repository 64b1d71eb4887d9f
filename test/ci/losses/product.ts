import 'reflect-metadata';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { pino } from 'pino';
import { AdoptionModule, MilestoneRecorder } from '@adoption/adoption';
import { Clock, ConfigModule, readSettings, type Settings } from '@adoption/config';
import { DatabaseModule } from '@adoption/database';
import { EngagementModule } from '@adoption/engagement';
import { ImportsModule } from '@adoption/imports';
import { JobsModule, jobWorkers, queueModule, type RelayPace, SCHEDULES } from '@adoption/jobs';
import { ReportsModule } from '@adoption/reports';
import { UsageModule } from '@adoption/usage';
import { PROCESSORS } from '../../../apps/worker/src/processors';

@Module({})
class ProductModule {}

const settingsOf = (databaseUrl: string, redisUrl: string | null): Settings =>
  readSettings({ DATABASE_URL: databaseUrl, ...(redisUrl === null ? {} : { REDIS_URL: redisUrl }) });
const ground = (settings: Settings) => [
  ConfigModule.from(settings, new Clock()),
  DatabaseModule.forProcess('specs', []),
  AdoptionModule,
  EngagementModule,
  ImportsModule,
  ReportsModule,
  UsageModule,
];

/** The product without a queue: reads, and takes snapshots when it is told to. */
export const startReader = (databaseUrl: string): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(
    { module: ProductModule, imports: [...ground(settingsOf(databaseUrl, null)), JobsModule] },
    { logger: false, abortOnError: false },
  );

/** The worker of the product in the test's own process, with a relay of another pace. */
export function startWorker(databaseUrl: string, redisUrl: string | null, pace: Partial<RelayPace>): Promise<INestApplicationContext> {
  const settings = settingsOf(databaseUrl, redisUrl);
  return NestFactory.createApplicationContext(
    {
      module: ProductModule,
      imports: [...ground(settings), queueModule(settings)],
      providers: [MilestoneRecorder, ...PROCESSORS, jobWorkers(PROCESSORS, pino({ level: 'silent' }), SCHEDULES, pace)],
    },
    { logger: false, abortOnError: false },
  );
}
