// Counts raw events that were put into an otherwise empty database: the product's own recounts, on all cores and without comparing first.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../../scripts/build.mjs';

/** Connections that count side by side. */
const SIDE_BY_SIDE = 2;

/**
 * Fills the rollups of customers whose days were never counted. Only while nothing else writes.
 * @param database a pool of at least two connections
 */
export async function countHistory(database, customers) {
  const { RECOUNTS, ACTIVITY_RECOUNT } = createRequire(import.meta.url)(join(ROOT, 'dist', 'libs', 'usage', 'src', 'recounts.js'));
  const left = [...customers];
  const count = async () => {
    const client = await database.connect();
    // As the product's connections: compiling a statement costs more than it saves.
    await client.query('SET jit = off');
    // The statements read this name: of one customer, its events lie in one place, not in every week's.
    await client.query('CREATE TEMPORARY TABLE usage_events (LIKE public.usage_events)');
    try {
      for (let customer = left.shift(); customer !== undefined; customer = left.shift()) {
        const parameters = [customer.number, customer.zone, '-infinity'];
        await client.query('BEGIN');
        await client.query('INSERT INTO pg_temp.usage_events SELECT * FROM public.usage_events WHERE customer = $1', [customer.number]);
        for (const { table, columns, sql } of RECOUNTS) {
          const names = columns.join(', ');
          await client.query(`INSERT INTO ${table} (${names}) SELECT ${names} FROM (${sql}) counted`, parameters);
        }
        await client.query(
          `INSERT INTO customer_activity (customer, version, changed_at, first_event_day, last_event_at) SELECT $1, 1, now() - interval '1 day', counted.* FROM (${ACTIVITY_RECOUNT}) counted`,
          parameters,
        );
        await client.query('TRUNCATE pg_temp.usage_events');
        await client.query('COMMIT');
      }
    } finally {
      await client.query('DROP TABLE pg_temp.usage_events');
      client.release();
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, count));
}
