import type { Client } from 'pg';

/** Every table of the queues but the record of their migrations. */
const QUEUE_TABLES =
  "SELECT string_agg(format('bullmq.%I', tablename), ', ') AS tables FROM pg_tables WHERE schemaname = 'bullmq' AND tablename <> 'migration'";

/** Forgets everything that the queues in PostgreSQL hold. */
export async function emptyQueues(client: Client): Promise<void> {
  const { rows } = await client.query<{ tables: string }>(QUEUE_TABLES);
  await client.query(`TRUNCATE ${rows[0]!.tables}`);
}
