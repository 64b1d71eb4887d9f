import fc from 'fast-check';
import { StoppedClock } from '@adoption/config';
import { Database } from '@adoption/database';
import { Partitions, PowerReferences, type UsageEvent, UsageWriter } from '@adoption/usage';
import { createTestDatabase, type TestDatabase } from '../database';

const DAY = 86_400_000;
/** Six in the morning of 31 March in UTC, the evening of 30 March in Los Angeles. */
const NOW = Date.parse('2026-03-31T06:00:00Z');
const YESTERDAY = Math.floor(NOW / DAY) - 1;
const WINDOW = { period: '30d', from: YESTERDAY - 29, to: YESTERDAY };
const clock = new StoppedClock(NOW);
let test_: TestDatabase;
let database: Database;
let writer: UsageWriter;
let references: PowerReferences;

beforeAll(async () => {
  test_ = await createTestDatabase();
  database = new Database(test_.url, 8, 'references');
  writer = new UsageWriter(database, new Partitions(database), clock, 'UTC');
  references = new PowerReferences(database, clock, 'UTC');
  await database.query("INSERT INTO customers (external_id, name, time_zone) VALUES ('here', 'Here', 'UTC'), ('west', 'West', 'America/Los_Angeles')");
});

afterAll(async () => {
  await database.close();
  await test_.drop();
});

let events = 0;
const write = (more: Partial<UsageEvent>) =>
  writer.write(
    [
      {
        id: `e${events++}`,
        customer: 'here',
        user: 'ann',
        name: 'Viewed',
        feature: null,
        session: null,
        at: NOW - DAY,
        channel: 'ui',
        quantity: 1,
        properties: null,
        ...more,
      },
    ],
    'test',
  );
const stored = async (): Promise<number> => (await database.query<{ rows: number }>('SELECT count(*)::int AS rows FROM power_references'))[0]!.rows;

test('a day that has not ended everywhere: counted anew after every write, and not stored', async () => {
  expect(await references.threshold(WINDOW)).toBeNull();
  await write({ quantity: 3 });
  expect(await references.threshold(WINDOW)).toBe(3);
  expect(await references.threshold(WINDOW)).toBe(3);
  await write({ quantity: 4 });
  expect(await references.threshold(WINDOW)).toBe(7);
  await write({ customer: 'west', user: 'bob', quantity: 90, at: NOW - 3_600_000 });
  expect(await references.threshold(WINDOW)).toBe(90);
  expect(await stored()).toBe(0);
});

test('each period and day by itself', async () => {
  expect(await references.threshold({ period: '7d', from: YESTERDAY - 6, to: YESTERDAY })).toBe(90);
  expect(await references.threshold({ period: '30d', from: YESTERDAY - 30, to: YESTERDAY - 1 })).toBeNull();
});

test('many customers that change and do not: the same as one count of everything', async () => {
  const everything = async (): Promise<number | null> =>
    (
      await database.query<{ threshold: number | null }>(
        `SELECT percentile_disc(0.8) WITHIN GROUP (ORDER BY actions)::double precision AS threshold
         FROM (SELECT sum(actions) AS actions FROM user_days WHERE channel = 'u' AND day BETWEEN DATE '1970-01-01' + $1::int AND DATE '1970-01-01' + $2::int GROUP BY usr) u`,
        [WINDOW.from, WINDOW.to],
      )
    )[0]!.threshold;
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          customer: fc.constantFrom('here', 'west'),
          user: fc.nat({ max: 9 }).map((n) => `u${n}`),
          quantity: fc.integer({ min: 1, max: 50 }),
          ago: fc.integer({ min: 0, max: 40 }),
          channel: fc.constantFrom('ui' as const, 'ui' as const, 'api' as const),
        }),
        { minLength: 1, maxLength: 12 },
      ),
      async (writes) => {
        for (const { ago, ...event } of writes) await write({ ...event, at: NOW - ago * DAY });
        const asked = await Promise.all([references.threshold(WINDOW), references.threshold(WINDOW)]);
        expect(asked).toEqual([await everything(), await everything()]);
      },
    ),
    { numRuns: 25 },
  );
});

test('once the day is over everywhere it is stored, and the same', async () => {
  clock.set(NOW + 3 * 3_600_000);
  const before = await stored();
  const unfinished = await new PowerReferences(database, new StoppedClock(NOW), 'UTC').threshold(WINDOW);
  expect(await references.threshold(WINDOW)).toBe(unfinished);
  expect(await stored()).toBe(before + 1);
});
