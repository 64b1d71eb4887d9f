import { MikroOrmModule } from '@mikro-orm/nestjs';
import { type Options, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { SETTINGS, type Settings } from '@adoption/config';
import { Database } from './database';
import { ormOptions } from './orm-options';

/** Gives a process its {@link Database} and its MikroORM, and closes them when it ends. */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  /**
   * @param applicationName shown by PostgreSQL for the process's connections
   * @param entities every entity of the libs that the process uses
   * @param parallelReads see {@link Database}
   */
  static forProcess(applicationName: string, entities: NonNullable<Options['entities']>, parallelReads = true): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      imports: [
        MikroOrmModule.forRootAsync({
          inject: [SETTINGS],
          driver: PostgreSqlDriver,
          // Services fork the EntityManager themselves, so ingestion does not pay for a context it never uses.
          useFactory: (settings: Settings) => ({ ...ormOptions(settings.databaseUrl, entities), registerRequestContext: false }),
        }),
      ],
      providers: [
        {
          provide: Database,
          inject: [SETTINGS],
          useFactory: (settings: Settings) => new Database(settings.databaseUrl, settings.databasePool, applicationName, parallelReads),
        },
      ],
      exports: [Database],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
