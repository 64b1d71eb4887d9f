import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { pino } from 'pino';
import { AdoptionModule, MilestoneRecorder } from '@adoption/adoption';
import { Clock, ConfigModule, readSettings } from '@adoption/config';
import { Database, DatabaseModule } from '@adoption/database';
import { DeliveryClaims, DueMails, Mailer, MailSending } from '@adoption/engagement';
import { ImportsModule } from '@adoption/imports';
import { jobWorkers, queueModule } from '@adoption/jobs';
import { ReportsModule } from '@adoption/reports';
import { UsageModule } from '@adoption/usage';
import { PROCESSORS } from '../../../apps/worker/src/processors';

@Module({})
class CarelessModule {}

const settings = readSettings(process.env);

/** A claim that believes that whatever is still being handed over never left. */
class CarelessClaims extends DeliveryClaims {
  constructor(private readonly own: Database) {
    super(own, settings);
  }

  override async claim(engagement: string, limit: number): ReturnType<DeliveryClaims['claim']> {
    await this.own.query("UPDATE deliveries SET state = 'pending' WHERE state = 'sending' AND engagement = (SELECT key FROM engagements WHERE id = $1)", [
      engagement,
    ]);
    return super.claim(engagement, limit);
  }
}

/** The worker of the product with that claim, as a process of its own. */
async function main(): Promise<void> {
  const ground = [
    ConfigModule.from(settings, new Clock()),
    DatabaseModule.forProcess('worker', []),
    AdoptionModule,
    ImportsModule,
    ReportsModule,
    UsageModule,
    queueModule(settings),
  ];
  const claims = { provide: DeliveryClaims, inject: [Database], useFactory: (database: Database) => new CarelessClaims(database) };
  await NestFactory.createApplicationContext(
    {
      module: CarelessModule,
      imports: ground,
      providers: [claims, DueMails, Mailer, MailSending, MilestoneRecorder, ...PROCESSORS, jobWorkers(PROCESSORS, pino({ level: 'silent' }))],
    },
    { logger: false, abortOnError: false },
  );
  process.send?.('working');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
