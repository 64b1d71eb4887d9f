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

test('who allows some age gets it for so long, and no longer', async () => {
  await references.threshold(WINDOW);
  await write({ quantity: 1_000 });
  expect(await references.threshold(WINDOW, 60)).toBe(90);
  clock.set(NOW + 60_000);
  expect(await references.threshold(WINDOW, 60)).toBe(90);
  expect(await references.threshold(WINDOW)).toBe(1_007);
  await write({ quantity: 1 });
  clock.set(NOW + 121_000);
  expect(await references.threshold(WINDOW, 60)).toBe(1_008);
});

test('once the day is over everywhere it is stored, whatever age is allowed', async () => {
  clock.set(NOW + 3 * 3_600_000);
  const before = await stored();
  await write({ quantity: 1 });
  expect(await references.threshold(WINDOW, 600)).toBe(1_009);
  expect(await stored()).toBe(before + 1);
});
