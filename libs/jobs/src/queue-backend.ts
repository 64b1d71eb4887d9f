import { assertSchemaCompatibility, type ConnectionOptions, createPostgresBackend, runMigrations, setDefaultBackendFactory } from 'bullmq';
import { Client } from 'pg';
import type { Settings } from '@adoption/config';

/** PostgreSQL schema that holds the queues. */
const QUEUE_SCHEMA = 'bullmq';

/**
 * Chooses where the queues live: in PostgreSQL, or in Redis when there is one. Must be called before the first queue is made.
 * @returns what a queue or worker connects with
 */
export function chooseBackend(settings: Pick<Settings, 'databaseUrl' | 'redisUrl'>): ConnectionOptions {
  if (settings.redisUrl !== null) {
    setDefaultBackendFactory();
    // A worker waits for its Redis however long it is away; who enqueues is bounded by JobQueues.
    return { url: settings.redisUrl, maxRetriesPerRequest: null };
  }
  setDefaultBackendFactory(createPostgresBackend);
  return {
    connectionString: settings.databaseUrl,
    schema: QUEUE_SCHEMA,
    max: 2,
    application_name: 'jobs',
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 10_000,
    options: '-c statement_timeout=15000 -c lock_timeout=10000',
  };
}

/**
 * Brings the tables of the queues to the version of the installed BullMQ; safe when several processes do so at once.
 * @returns the version before and after; null where the queues live in Redis, which needs none
 */
export async function migrateQueues(settings: Pick<Settings, 'databaseUrl' | 'redisUrl'>): Promise<{ from: number; to: number } | null> {
  if (settings.redisUrl !== null) return null;
  return withClient(settings.databaseUrl, async (client) => {
    const from = await version(client);
    return { from, to: await runMigrations(client, QUEUE_SCHEMA) };
  });
}

/**
 * Refuses to go on without the tables of the queues: workers would fail in a loop.
 * @throws the driver's error when the database is away, SchemaMigrationRequiredError when it was not migrated
 */
export async function checkQueuesMigrated(settings: Pick<Settings, 'databaseUrl' | 'redisUrl'>): Promise<void> {
  if (settings.redisUrl !== null) return;
  await withClient(settings.databaseUrl, (client) => assertSchemaCompatibility(client, QUEUE_SCHEMA));
}

async function version(client: Client): Promise<number> {
  const { rows } = await client.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [`${QUEUE_SCHEMA}.migration`]);
  return rows[0]!.there ? assertSchemaCompatibility(client, QUEUE_SCHEMA) : 0;
}

async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, application_name: 'jobs-migration', connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
