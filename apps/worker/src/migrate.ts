import { Client } from 'pg';
import { InvalidSettings, readSettings, type Settings } from '@adoption/config';
import { migrateDatabase } from '@adoption/database';
import { migrateQueues } from '@adoption/jobs';

/** Advisory lock that lets one migration run at a time. */
const MIGRATION_LOCK = 7_700;

/** Brings the database to the newest schema, then the tables of the queues; prints what ran. Runs that come meanwhile wait and then find nothing to do. */
async function migrate(settings: Settings): Promise<void> {
  const gate = new Client({ connectionString: settings.databaseUrl, application_name: 'migrate', connectionTimeoutMillis: 5_000 });
  await gate.connect();
  try {
    await gate.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await migrateDatabase(settings.databaseUrl);
    for (const name of ran) say(`ran ${name}`);
    const queues = await migrateQueues(settings);
    if (queues && queues.to !== queues.from) say(`ran the migrations of the queues, version ${queues.from} to ${queues.to}`);
    if (ran.length === 0 && (!queues || queues.to === queues.from)) say('nothing to do: the database is up to date');
  } finally {
    await gate.end();
  }
}

const say = (line: string): void => {
  process.stdout.write(`migrate: ${line}\n`);
};

async function main(): Promise<void> {
  await migrate(readSettings(process.env));
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof InvalidSettings ? error.message : `The migration failed: ${error instanceof Error ? error.message : String(error)}`}\n`,
  );
  process.exitCode = 1;
});
