import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from './orm-options';

/** Brings a database to the newest schema; returns the names of the migrations that ran. Waits at most 5 s for each lock. */
export async function migrateDatabase(url: string): Promise<string[]> {
  const orm = await MikroORM.init(ormOptions(url, []));
  try {
    await orm.em.getConnection().execute("SET lock_timeout = '5s'");
    const done = await orm.migrator.up();
    return done.map((migration) => migration.name);
  } finally {
    await orm.close();
  }
}
