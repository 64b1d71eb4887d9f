import fc from 'fast-check';
import { StoppedClock } from '@adoption/config';
import { Database } from '@adoption/database';
import { Partitions, Rebuild, type UsageEvent, UsageWriter } from '@adoption/usage';
import { createTestDatabase, type TestDatabase } from '../database';

const NOW = Date.parse('2026-04-02T10:00:00Z');
const clock = new StoppedClock(NOW);
let test_: TestDatabase;
let databases: Database[];
let writers: UsageWriter[];
let rebuild: Rebuild;

beforeAll(async () => {
  test_ = await createTestDatabase();
  databases = [new Database(test_.url, 8, 'writer-1'), new Database(test_.url, 8, 'writer-2')];
  writers = databases.map((database) => new UsageWriter(database, new Partitions(database), clock, 'UTC'));
  rebuild = new Rebuild(databases[0]!, clock, 'UTC');
  await databases[0]!.query(
    `INSERT INTO features (slot, key, name, tier, kind) VALUES (0, 'reports', 'Reports', 'core', 'ui'), (33, 'api', 'API', 'advanced', 'api'), (127, 'late', 'Late', 'power', 'ui')`,
  );
  await databases[0]!.query(
    `INSERT INTO feature_events (name, feature, kind) VALUES ('Report Created', 0, 'create'), ('Report Shared', 0, 'collaborate'), ('Call', 33, 'use'), ('Late', 127, 'use')`,
  );
});

afterAll(async () => {
  await Promise.all(databases.map((database) => database.close()));
  await test_.drop();
});

const ZONES = ['UTC', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Auckland', 'America/St_Johns'];
let round = 0;

/** Events of one to three customers over a few days around a clock change and a year's end, some without session id, some by API. */
const eventArbitrary = fc.record({
  id: fc.oneof(
    fc.uuid(),
    fc.integer({ min: 0, max: 400 }).map((n) => `e${n}`),
  ),
  customer: fc.integer({ min: 0, max: 2 }),
  user: fc.integer({ min: 0, max: 4 }).map((n) => `u${n}`),
  name: fc.constantFrom('Report Created', 'Report Shared', 'Call', 'Late', 'Unknown'),
  feature: fc.constantFrom(null, null, null, 'late', 'nowhere'),
  session: fc.constantFrom(null, null, 's1', 's2', 's3'),
  at: fc.oneof(
    fc.integer({ min: Date.parse('2026-03-27T00:00:00Z') / 60_000, max: Date.parse('2026-03-30T00:00:00Z') / 60_000 }).map((minute) => minute * 60_000),
    fc.integer({ min: Date.parse('2025-12-31T00:00:00Z') / 1000, max: Date.parse('2026-01-01T23:00:00Z') / 1000 }).map((second) => second * 1000 + 123),
  ),
  channel: fc.constantFrom('ui' as const, 'ui' as const, 'ui' as const, 'api' as const),
  quantity: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 1_000_000 })),
});

test('any events in any order, duplicated, from two writers at once: every rollup equals a recount of the raw rows', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(eventArbitrary, { minLength: 1, maxLength: 250 }),
      fc.integer(),
      fc.array(fc.constantFrom(...ZONES), { minLength: 3, maxLength: 3 }),
      async (raw, seed, zones) => {
        const mark = `r${round++}`;
        const keys: number[] = [];
        for (const [n, zone] of zones.entries()) {
          const [row] = await databases[0]!.query<{ key: number }>('INSERT INTO customers (external_id, name, time_zone) VALUES ($1, $1, $2) RETURNING key', [
            `${mark}-${n}`,
            zone,
          ]);
          keys.push(row!.key);
          await databases[0]!.query("INSERT INTO users (customer, external_id, internal) VALUES ($1, 'u4', true)", [row!.key]);
        }
        const events: UsageEvent[] = raw.map((event) => ({ ...event, customer: `${mark}-${event.customer}`, properties: null }));
        const identities = new Set(events.map((event) => `${event.customer} ${event.id.toLowerCase()} ${event.at}`));
        // Each event twice, shuffled, in batches of random size, spread over two writers that run at the same time.
        const twice = shuffle([...events, ...events], seed);
        const batches: UsageEvent[][] = [];
        for (let at = 0; at < twice.length;) batches.push(twice.slice(at, (at += 1 + (Math.abs(seed + at) % 60))));
        const outcomes = await Promise.all(batches.map((batch, i) => writers[i % 2]!.write(batch, 'test')));
        const accepted = outcomes.reduce((sum, outcome) => sum + outcome.accepted, 0);
        expect(accepted).toBe(identities.size);
        expect(outcomes.reduce((sum, outcome) => sum + outcome.duplicates, 0)).toBe(twice.length - identities.size);
        for (const key of keys) {
          expect(await rebuild.check(key)).toEqual([]);
          expect(await rebuild.rebuild(key)).toEqual([]);
        }
      },
    ),
    { numRuns: 25, seed: 20261123, endOnFailure: true },
  );
});

test('a damaged rollup is found by the check and mended by the rebuild', async () => {
  const [row] = await databases[0]!.query<{ key: number }>(
    "INSERT INTO customers (external_id, name, time_zone) VALUES ('damaged', 'Damaged', 'UTC') RETURNING key",
  );
  const event: UsageEvent = {
    id: '1',
    customer: 'damaged',
    user: 'a',
    name: 'Call',
    feature: null,
    session: null,
    at: NOW - 1000,
    channel: 'ui',
    quantity: 3,
    properties: null,
  };
  await writers[0]!.write([event, { ...event, id: '2', user: 'b', session: 's' }], 'test');
  for (const table of ['user_calendars', 'user_days', 'user_firsts', 'sessions', 'usage_metrics', 'feature_days', 'feature_firsts']) {
    await databases[0]!.query(`DELETE FROM ${table} WHERE customer = $1`, [row!.key]);
    expect(await rebuild.check(row!.key)).toEqual([expect.objectContaining({ table })]);
    await rebuild.rebuild(row!.key);
    expect(await rebuild.check(row!.key)).toEqual([]);
  }
  await writers[0]!.write([{ ...event, id: '3' }], 'test');
  expect(await rebuild.check(row!.key)).toEqual([]);
});

test('a changed zone or internal flag is followed by a rebuild', async () => {
  const [row] = await databases[0]!.query<{ key: number }>(
    "INSERT INTO customers (external_id, name, time_zone) VALUES ('moved', 'Moved', 'UTC') RETURNING key",
  );
  const event: UsageEvent = {
    id: '1',
    customer: 'moved',
    user: 'a',
    name: 'Call',
    feature: null,
    session: 's',
    at: Date.parse('2026-03-31T23:30:00Z'),
    channel: 'ui',
    quantity: 3,
    properties: null,
  };
  await writers[0]!.write([event, { ...event, id: '2', user: 'b' }], 'test');
  await databases[0]!.query("UPDATE customers SET time_zone = 'Asia/Tokyo' WHERE key = $1", [row!.key]);
  await databases[0]!.query("UPDATE users SET internal = true WHERE customer = $1 AND external_id = 'b'", [row!.key]);
  expect((await rebuild.rebuild(row!.key)).length).toBeGreaterThan(0);
  await writers[0]!.write(
    [
      { ...event, id: '3' },
      { ...event, id: '4', user: 'b' },
    ],
    'test',
  );
  await writers[1]!.write(
    [
      { ...event, id: '5' },
      { ...event, id: '6', user: 'b' },
    ],
    'test',
  );
  expect(await rebuild.check(row!.key)).toEqual([]);
  const days = await databases[0]!.query<{ day: string; actions: number }>(
    'SELECT day, sum(actions)::float8 AS actions FROM user_days WHERE customer = $1 GROUP BY day',
    [row!.key],
  );
  expect(days).toEqual([{ day: '2026-04-01', actions: 9 }]);
});

test('unknown customers are rejected by position, events without a customer wait for a membership', async () => {
  await databases[0]!.query("INSERT INTO customers (external_id, name) VALUES ('late-group', 'Late')");
  const event: UsageEvent = {
    id: '1',
    customer: null,
    user: 'wanderer',
    name: 'Call',
    feature: null,
    session: 's',
    at: NOW,
    channel: 'ui',
    quantity: 1,
    properties: null,
  };
  expect(await writers[0]!.write([event, { ...event, customer: 'nobody' }, event], 'test')).toEqual({
    accepted: 1,
    duplicates: 1,
    unassigned: 1,
    rejected: [{ position: 1, code: 'unknown_customer', detail: expect.any(String) }],
  });
  expect(await writers[0]!.settleUnassigned()).toBe(0);
  await databases[0]!.query("INSERT INTO users (customer, external_id) SELECT key, 'wanderer' FROM customers WHERE external_id = 'late-group'");
  expect(await writers[0]!.settleUnassigned(['wanderer'])).toBe(1);
  expect(await writers[0]!.write([event], 'test')).toMatchObject({ accepted: 0, duplicates: 1 });
  const [row] = await databases[0]!.query<{ events: number }>(
    "SELECT sum(events)::int AS events FROM usage_metrics m JOIN customers c ON c.key = m.customer WHERE c.external_id = 'late-group'",
  );
  expect(row).toEqual({ events: 1 });
});

function shuffle<T>(items: readonly T[], seed: number): T[] {
  const out = [...items];
  let state = seed >>> 0 || 1;
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = state % (i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

test('days whose raw events retention has dropped keep what was counted, and a new zone names them', async () => {
  const [row] = await databases[0]!.query<{ key: number }>("INSERT INTO customers (external_id, name, time_zone) VALUES ('old', 'Old', 'UTC') RETURNING key");
  const key = row!.key;
  const event = (id: string, at: string, session: string | null = null): UsageEvent => ({
    id,
    customer: 'old',
    user: 'a',
    name: 'Call',
    feature: null,
    session,
    at: Date.parse(at),
    channel: 'ui',
    quantity: 2,
    properties: null,
  });
  await writers[0]!.write([event('1', '2010-03-03T23:30:00Z'), event('2', '2010-03-04T00:30:00Z', 's'), event('3', '2026-03-31T23:30:00Z')], 'test');
  const partitions = new Partitions(databases[0]!);
  expect(await partitions.dropBefore(Date.parse('2010-03-10T00:00:00Z'))).toEqual(['usage_events_20100301']);
  expect(await databases[0]!.query('SELECT 1 FROM usage_events WHERE customer = $1', [key])).toHaveLength(1);
  expect(await rebuild.check(key)).toEqual([]);
  await databases[0]!.query("UPDATE customers SET time_zone = 'Asia/Tokyo' WHERE key = $1", [key]);
  await databases[0]!.transaction((transaction) => rebuild.rezoneIn(transaction, key));
  expect(await rebuild.check(key)).toEqual([]);
  expect(await databases[0]!.query('SELECT day, actions::float8 AS actions FROM user_days WHERE customer = $1 ORDER BY day', [key])).toEqual([
    { day: '2010-03-03', actions: 2 },
    { day: '2010-03-04', actions: 2 },
    { day: '2026-04-01', actions: 2 },
  ]);
  expect(await databases[0]!.query('SELECT zone_since FROM customers WHERE key = $1', [key])).toEqual([{ zone_since: '2010-03-09' }]);
  const [activity] = await databases[0]!.query<{ first_event_day: string }>('SELECT first_event_day FROM customer_activity WHERE customer = $1', [key]);
  expect(activity!.first_event_day).toBe('2010-03-03');
  await databases[0]!.query('UPDATE usage_epoch SET raw_since = NULL');
});
