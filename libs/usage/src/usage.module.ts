import { Module } from '@nestjs/common';
import { CountingChanges } from '@adoption/accounts';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { Database } from '@adoption/database';
import { EventLookUp } from './event-look-up';
import { EventIntake } from './event-intake';
import { ImportedEvents } from './imported-events';
import { Partitions } from './partitions';
import { PowerReferences } from './power-references';
import { Rebuild } from './rebuild';
import { RecountAfterChanges } from './recount-after-changes';
import { RejectedEvents } from './rejected-events';
import { UsageWriter } from './usage-writer';
import { UserAliases } from './user-aliases';

/** Events in: the writer of one process, its partitions, the power-user references and the rebuild. */
@Module({
  providers: [
    { provide: Partitions, inject: [Database], useFactory: (database: Database) => new Partitions(database) },
    {
      provide: UsageWriter,
      inject: [Database, Partitions, Clock, SETTINGS],
      useFactory: (database: Database, partitions: Partitions, clock: Clock, settings: Settings) =>
        new UsageWriter(database, partitions, clock, settings.timeZone),
    },
    {
      provide: PowerReferences,
      inject: [Database, Clock, SETTINGS],
      useFactory: (database: Database, clock: Clock, settings: Settings) => new PowerReferences(database, clock, settings.timeZone),
    },
    {
      provide: Rebuild,
      inject: [Database, Clock, SETTINGS],
      useFactory: (database: Database, clock: Clock, settings: Settings) => new Rebuild(database, clock, settings.timeZone),
    },
    { provide: EventLookUp, inject: [Database], useFactory: (database: Database) => new EventLookUp(database) },
    { provide: ImportedEvents, inject: [Database, Rebuild], useFactory: (database: Database, rebuild: Rebuild) => new ImportedEvents(database, rebuild) },
    { provide: UserAliases, inject: [Database, Clock], useFactory: (database: Database, clock: Clock) => new UserAliases(database, clock) },
    { provide: RejectedEvents, inject: [Database, Clock], useFactory: (database: Database, clock: Clock) => new RejectedEvents(database, clock) },
    {
      provide: EventIntake,
      inject: [UsageWriter, RejectedEvents],
      useFactory: (writer: UsageWriter, rejects: RejectedEvents) => new EventIntake(writer, rejects),
    },
    {
      provide: CountingChanges,
      inject: [Rebuild, UsageWriter],
      useFactory: (rebuild: Rebuild, writer: UsageWriter) => new RecountAfterChanges(rebuild, writer),
    },
  ],
  exports: [CountingChanges, Partitions, EventIntake, EventLookUp, ImportedEvents, RejectedEvents, UsageWriter, UserAliases, PowerReferences, Rebuild],
})
export class UsageModule {}
