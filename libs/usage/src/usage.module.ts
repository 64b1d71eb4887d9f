import { Module } from '@nestjs/common';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { Database } from '@adoption/database';
import { Partitions } from './partitions';
import { PowerReferences } from './power-references';
import { Rebuild } from './rebuild';
import { UsageWriter } from './usage-writer';

/** Events in: the writer of one process, its partitions, the power-user references and the rebuild. */
@Module({
  providers: [
    { provide: Partitions, inject: [Database], useFactory: (database: Database) => new Partitions(database) },
    {
      provide: UsageWriter,
      inject: [Database, Partitions, Clock, SETTINGS],
      useFactory: (database: Database, partitions: Partitions, clock: Clock, settings: Settings) => new UsageWriter(database, partitions, clock, settings.timeZone),
    },
    {
      provide: PowerReferences,
      inject: [Database, Clock, SETTINGS],
      useFactory: (database: Database, clock: Clock, settings: Settings) => new PowerReferences(database, clock, settings.timeZone),
    },
    {
      provide: Rebuild,
      inject: [Database, Clock, SETTINGS],
      useFactory: (database: Database, clock: Clock, settings: Settings) => new Rebuild(database, clock, settings.timeZone, settings.retentionDays),
    },
  ],
  exports: [Partitions, UsageWriter, PowerReferences, Rebuild],
})
export class UsageModule {}
