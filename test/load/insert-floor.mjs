// The floor, a process of its own: the same batches as plain multi-row INSERTs into a copy of the raw table, straight to PostgreSQL.
// No HTTP, no checks, no names to resolve, nothing counted.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { customersOf, stream, withRepeats } from './synthetic-usage.mjs';

const INSERT = `INSERT INTO floor_events (customer, occurred_at, key, usr, session, event, feature, kind, channel, quantity, late)
  SELECT c, to_timestamp(at / 1000.0), k, u, s, f, f, 'u', ch, q, true
  FROM unnest($1::int[], $2::double precision[], $3::uuid[], $4::int[], $5::bigint[], $6::smallint[], $7::"char"[], $8::int[]) AS n (c, at, k, u, s, f, ch, q)
  ON CONFLICT DO NOTHING`;

process.on('disconnect', () => process.exit(1));
process.on('message', (wish) => {
  insert(wish).then(
    (result) => process.send(result, () => process.exit(0)),
    (error) => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    },
  );
});

const byPrimaryKey = (a, b) => a.customer.number - b.customer.number || a.at - b.at || (a.key < b.key ? -1 : 1);
const array = (rows, value) => `{${rows.map(value).join(',')}}`;
const columns = (rows) => [
  array(rows, (row) => row.customer.number),
  array(rows, (row) => row.at),
  array(rows, (row) => row.key),
  array(rows, (row) => row.user),
  array(rows, (row) => (row.session === null ? 0 : Number.parseInt(row.session.slice(0, 8), 16))),
  array(rows, (row) => row.feature.slot),
  array(rows, (row) => (row.api ? 'a' : 'u')),
  array(rows, (row) => row.quantity),
];

async function insert({ databaseUrl, connections, batch, seconds, warmUp, duplicates, customers, seed, streamSeed, firstDay, sessionlessShare }) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections });
  const rows = withRepeats(stream(customersOf(customers, seed), firstDay, streamSeed, { sessionlessShare }), duplicates, streamSeed, (event) => ({
    ...event,
    key: randomUUID(),
  }));
  const times = [];
  let lastAnswer = 0;
  const from = performance.now() + warmUp * 1_000;
  const end = from + seconds * 1_000;
  const work = async () => {
    while (performance.now() < end) {
      const values = columns(Array.from({ length: batch }, () => rows.next().value.item).sort(byPrimaryKey));
      const started = performance.now();
      await pool.query({ name: 'floor', text: INSERT, values });
      lastAnswer = performance.now();
      if (started >= from) times.push(lastAnswer - started);
    }
  };
  setTimeout(() => process.send('measuring'), warmUp * 1_000);
  await Promise.all(Array.from({ length: connections }, work));
  await pool.end();
  return { measured: { events: times.length * batch, requests: times.length }, seconds: (lastAnswer - from) / 1_000, times };
}
