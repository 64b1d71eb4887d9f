import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, type Options } from '@mikro-orm/postgresql';
import { MIGRATIONS } from './migrations';

/**
 * MikroORM of one process: entities for rows that people edit, and the migrations. Counting and ingestion use {@link Database}.
 * @param entities classes decorated as entities
 */
export const ormOptions = (url: string, entities: NonNullable<Options['entities']>): Options =>
  defineConfig({
    clientUrl: url,
    entities,
    extensions: [Migrator],
    pool: { min: 0, max: 4 },
    discovery: { warnWhenNoEntities: false },
    migrations: { migrationsList: MIGRATIONS, snapshot: false, tableName: 'migrations', allOrNothing: false },
  });
