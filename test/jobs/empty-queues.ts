import { type Client, DatabaseError } from 'pg';

/** Every table of the queues but the record of their migrations. */
const QUEUE_TABLES =
  "SELECT string_agg(format('bullmq.%I', tablename), ', ') AS tables FROM pg_tables WHERE schemaname = 'bullmq' AND tablename <> 'migration'";
const DEADLOCK = '40P01';

/** Forgets everything that the queues in PostgreSQL hold. Workers lock the same tables in another order, so that either may have to give way. */
export async function emptyQueues(client: Client): Promise<void> {
  const { rows } = await client.query<{ tables: string }>(QUEUE_TABLES);
  try {
    await client.query(`TRUNCATE ${rows[0]!.tables}`);
  } catch (error) {
    if (!(error instanceof DatabaseError && error.code === DEADLOCK)) throw error;
    await emptyQueues(client);
  }
}
