import { MilestoneRecorder } from '@adoption/adoption';
import { readSettings, StoppedClock } from '@adoption/config';
import { Database } from '@adoption/database';
import { Partitions, type UsageEvent, UsageWriter } from '@adoption/usage';
import { createTestDatabase, type TestDatabase } from '../database';

const DAY = 86_400_000;
/** 10:00 in Berlin. */
const NOW = Date.parse('2026-03-10T09:00:00Z');

let test_: TestDatabase;
let database: Database;
let writer: UsageWriter;
let recorder: MilestoneRecorder;
const clock = new StoppedClock(NOW);
let ids = 0;

const event = (daysAgo: number, more: Partial<UsageEvent> = {}): UsageEvent => ({
  id: `e${ids++}`,
  customer: 'acme',
  user: 'ann',
  name: 'Report Created',
  feature: null,
  session: null,
  at: NOW - daysAgo * DAY,
  channel: 'ui',
  quantity: 1,
  properties: null,
  ...more,
});

const recorded = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await database.query<{ key: string; day: string }>('SELECT key, day FROM milestones ORDER BY key')).map(({ key, day }) => [key, day]));

const version = async (): Promise<number> => (await database.query<{ version: number }>('SELECT version FROM customer_activity'))[0]!.version;

beforeAll(async () => {
  test_ = await createTestDatabase();
  database = new Database(test_.url, 6, 'milestones');
  writer = new UsageWriter(database, new Partitions(database), clock, 'UTC');
  recorder = new MilestoneRecorder(database, clock, readSettings({ DATABASE_URL: test_.url }));
  await database.query("INSERT INTO customers (external_id, name, time_zone) VALUES ('acme', 'Acme', 'Europe/Berlin'), ('idle', 'Idle', 'UTC')");
  await database.query("INSERT INTO features (slot, key, name, tier) VALUES (0, 'reports', 'Reports', 'core')");
  await database.query("INSERT INTO feature_events (name, feature, kind) VALUES ('Report Created', 0, 'create')");
});

afterAll(async () => {
  await database.close();
  await test_.drop();
});

test('milestones of days that are over are recorded once, and today waits', async () => {
  await writer.write([event(0)], 'test');
  expect(await recorder.run()).toEqual({ scanned: 0, recorded: 0 });
  clock.set(NOW + 10_000);
  expect(await recorder.run()).toEqual({ scanned: 1, recorded: 0 });
  await writer.write([event(5), event(3)], 'test');
  clock.set(NOW + 21_000);
  const before = await version();
  const first = await recorder.run();
  expect(first.scanned).toBe(1);
  expect(await recorded()).toMatchObject({ first_event: '2026-03-05', first_content_created: '2026-03-05' });
  expect(Object.keys(await recorded())).toHaveLength(first.recorded);
  // What readers have cached is no longer current, and the account is not due again because of it.
  expect(await version()).toBe(before + 1);
  clock.set(NOW + 60_000);
  expect(await recorder.run()).toEqual({ scanned: 0, recorded: 0 });
});

test('an account that is written to is left alone until it is quiet for 10 s', async () => {
  clock.set(NOW + 100_000);
  await writer.write([event(4)], 'test');
  clock.set(NOW + 105_000);
  expect(await recorder.run()).toEqual({ scanned: 0, recorded: 0 });
  clock.set(NOW + 111_000);
  expect(await recorder.run()).toMatchObject({ scanned: 1 });
});

test('a late event makes a milestone earlier', async () => {
  clock.set(NOW + 200_000);
  await writer.write([event(9, { channel: 'api' }), event(8)], 'test');
  clock.set(NOW + 220_000);
  expect((await recorder.run()).recorded).toBeGreaterThan(0);
  expect(await recorded()).toMatchObject({ first_event: '2026-03-02', first_api_call: '2026-03-01' });
});

test('what is no longer true goes within a day of being recorded, and stays after it', async () => {
  const at = (hours: number): string => new Date(NOW - hours * 3_600_000).toISOString();
  await database.query(
    `INSERT INTO milestones VALUES (1, 'feature_adopted:old', '2026-01-01', '${at(25)}'), (1, 'feature_adopted:half_done', '2026-01-01', '${at(1)}')`,
  );
  await database.query(`UPDATE milestones SET day = '2026-02-01' WHERE key = 'first_event'`);
  await database.query(`UPDATE milestones SET day = '2026-02-01', recorded_at = '${at(25)}' WHERE key = 'first_api_call'`);
  await writer.write([event(2)], 'test');
  clock.set(NOW + 240_000);
  expect((await recorder.run()).recorded).toBe(2);
  const milestones = await recorded();
  expect(milestones).toMatchObject({ 'feature_adopted:old': '2026-01-01', first_event: '2026-03-02', first_api_call: '2026-02-01' });
  expect(milestones).not.toHaveProperty('feature_adopted:half_done');
});

test('after local midnight the day that ended is looked at, however busy the account is', async () => {
  await writer.write([event(0, { user: 'bob' })], 'test');
  clock.set(Date.parse('2026-03-10T22:59:59Z'));
  await writer.write([event(0, { at: clock.now() - 1_000 })], 'test');
  expect((await recorder.run()).scanned).toBe(0);
  clock.set(Date.parse('2026-03-10T23:00:00Z'));
  expect((await recorder.run()).scanned).toBe(1);
  expect((await database.query<{ through: string }>('SELECT through FROM milestone_scans'))[0]).toEqual({ through: '2026-03-10' });
});

test('a change of the catalogue makes every account due again', async () => {
  await database.query("UPDATE configuration_versions SET version = version + 1 WHERE topic = 'catalogue'");
  clock.set(Date.parse('2026-03-10T23:10:00Z'));
  expect((await recorder.run()).scanned).toBe(1);
});
