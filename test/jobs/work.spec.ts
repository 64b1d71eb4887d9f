import { workPromises } from './work-promises';

/** Every table of the queues but the record of their migrations. */
const QUEUE_TABLES =
  "SELECT string_agg(format('bullmq.%I', tablename), ', ') AS tables FROM pg_tables WHERE schemaname = 'bullmq' AND tablename <> 'migration'";

describe('work with its queues in PostgreSQL', () => {
  workPromises(
    'postgresql',
    () => null,
    async (client) => {
      const { rows } = await client.query<{ tables: string }>(QUEUE_TABLES);
      await client.query(`TRUNCATE ${rows[0]!.tables}`);
    },
  );
});
