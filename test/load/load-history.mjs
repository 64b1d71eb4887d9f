// Months of raw events of whole customers, put into the database and into DuckDB from one file, and counted by the product's own rebuild.
import { randomUUID } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { show, whole } from './figures.mjs';
import { DAY, eventsOfDay, FEATURES, randomOf } from './synthetic-usage.mjs';
import { countHistory } from './count-history.mjs';

const NAMES = new Map(
  FEATURES.flatMap((feature) => feature.events).map(({ name, kind }, i) => [name, { key: i + 1, kind: { use: 'u', create: 'c', collaborate: 'o' }[kind] }]),
);

function row({ customer, user, at, session, feature, event, api, quantity }) {
  const { key, kind } = NAMES.get(event);
  const sessionKey = session === null ? 0 : Number.parseInt(session.slice(0, 8) + session.slice(9, 13), 16) || 1;
  return `${customer.number},${new Date(at).toISOString()},${randomUUID()},${user},${sessionKey},${key},${feature.slot},${kind},${api ? 'a' : 'u'},${quantity},f\n`;
}

/** Writes every customer's events of the days `firstDay` … `lastDay` as CSV; returns how many. */
async function writeCsv(file, customers, firstDay, lastDay, seed, usage) {
  const random = randomOf(seed);
  const out = createWriteStream(file, { mode: 0o644, highWaterMark: 1 << 20 });
  let events = 0;
  for (const customer of customers) {
    for (let day = firstDay; day <= lastDay; day++) {
      let text = '';
      for (const event of eventsOfDay(customer, day, random, usage)) {
        text += row(event);
        events += 1;
      }
      if (!out.write(text)) await once(out, 'drain');
    }
  }
  out.end();
  await once(out, 'finish');
  return events;
}

/** Runs some work and tells how long it took. */
async function took(what, work) {
  const started = performance.now();
  const result = await work();
  show(`  ${what}: ${((performance.now() - started) / 1_000).toFixed(0)} s`);
  return result;
}

/** Puts the events into the running database, uncounted, and leaves their file for others: `{file, events}`. */
async function loadEvents({ system, customers, firstDay, lastDay, seed, usage = {} }) {
  const file = join(system.folder, 'history.csv');
  const events = await took('writing events', () => writeCsv(file, customers, firstDay, lastDay, seed, usage));
  await system.database.query('INSERT INTO event_names (key, name) OVERRIDING SYSTEM VALUE SELECT * FROM unnest($1::int[], $2::text[])', [
    [...NAMES.values()].map(({ key }) => key),
    [...NAMES.keys()],
  ]);
  // Weeks begin on Mondays, as the product cuts them; day 4 of 1970 was one.
  for (let monday = firstDay - 7 - ((firstDay - 4) % 7); monday <= lastDay + 7; monday += 7) {
    const [from, to] = [monday, monday + 7].map((day) => new Date(day * DAY).toISOString());
    await system.database.query(
      `CREATE TABLE usage_events_${from.slice(0, 10).replaceAll('-', '')} PARTITION OF usage_events FOR VALUES FROM ('${from}') TO ('${to}')`,
    );
  }
  await took(`${whole(events)} events into PostgreSQL`, () =>
    system.database.query(
      `COPY usage_events (customer, occurred_at, key, usr, session, event, feature, kind, channel, quantity, late) FROM '${file}' (FORMAT csv)`,
    ),
  );
  return { file, events };
}

/** Loads the history into the running database and into a DuckDB connection (table `events`, sorted by customer and day). Returns the number of events. */
export async function loadHistory({ system, duck, ...history }) {
  const { file, events } = await loadEvents({ system, ...history });
  await took('the same into DuckDB', () =>
    duck.run(
      `CREATE TABLE events AS SELECT customer, moment, moment::DATE AS day, usr, session, feature, channel = 'a' AS api, quantity FROM read_csv('${file}', header = false,
         columns = {customer: 'INTEGER', moment: 'TIMESTAMP', key: 'UUID', usr: 'INTEGER', session: 'BIGINT', event: 'INTEGER', feature: 'SMALLINT', kind: 'VARCHAR', channel: 'VARCHAR', quantity: 'INTEGER', late: 'BOOLEAN'})
         ORDER BY customer, day`,
    ),
  );
  rmSync(file);
  await took('ANALYZE', () => system.database.query('ANALYZE'));
  const { code, output } = await took("the product's rebuild of every customer", () => system.run('worker/src/rebuild.js', ['--all']));
  // Every customer is different before: the rollups were empty.
  if (!/\d+ customers rebuilt/.test(output)) throw new Error(`the rebuild ended with ${code}: ${output.slice(-2_000)}`);
  await took('VACUUM', () => system.database.query('VACUUM ANALYZE'));
  return events;
}

/** Loads the history of many customers into the running database only. Returns the number of events. */
export async function loadLongHistory({ system, ...history }) {
  const { file, events } = await loadEvents({ system, ...history });
  rmSync(file);
  await took('counting them', () => countHistory(system.database, history.customers));
  await took('VACUUM', () => system.database.query('VACUUM ANALYZE'));
  return events;
}
