import 'reflect-metadata';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import fc from 'fast-check';
import { AccountsModule, TermsService, UsersService } from '@adoption/accounts';
import { Snapshots } from '@adoption/adoption';
import { ConfigModule, readSettings, StoppedClock } from '@adoption/config';
import { Database, DatabaseModule } from '@adoption/database';
import { SCORE_FORMULA } from '@adoption/scoring';
import { type UsageEvent, UsageModule, UsageWriter } from '@adoption/usage';
import { createTestDatabase, type TestDatabase } from '../database';

const DAY = 86_400_000;
/** Noon in Berlin. */
const NOW = Date.parse('2026-03-31T10:00:00Z');
const TODAY = Math.floor(NOW / DAY);
/** Days of which snapshots are kept, the last ones before today. */
const KEPT = [TODAY - 1, TODAY - 3, TODAY - 8];
const PERIODS = ['7d', '30d', '90d', 'all'] as const;
const SLOTS = KEPT.flatMap((asOf) => PERIODS.map((period) => ({ asOf, period })));

@Module({})
class TestModule {}

let test_: TestDatabase;
let app: INestApplicationContext;
let database: Database;
let snapshots: Snapshots;
let writer: UsageWriter;
let customer: { key: number; id: string };
let accounts = 0;
const account = (): string => `account-${accounts}`;

beforeAll(async () => {
  test_ = await createTestDatabase();
  const settings = readSettings({ DATABASE_URL: test_.url });
  app = await NestFactory.createApplicationContext(
    {
      module: TestModule,
      imports: [
        ConfigModule.from(settings, new StoppedClock(NOW)),
        DatabaseModule.forProcess('snapshots', []),
        UsageModule,
        AccountsModule.countedBy(UsageModule),
      ],
      providers: [Snapshots],
    },
    { logger: false, abortOnError: false },
  );
  database = app.get(Database);
  snapshots = app.get(Snapshots);
  writer = app.get(UsageWriter);
  await database.query("INSERT INTO features (slot, key, name, tier) VALUES (0, 'reports', 'Reports', 'core'), (1, 'alerts', 'Alerts', 'advanced')");
  await database.query("INSERT INTO customers (external_id, name, time_zone) VALUES ('other', 'Other', 'UTC')");
});

afterAll(async () => {
  await app.close();
  await test_.drop();
});

let events = 0;
const event = (daysAgo: number, more: Partial<UsageEvent> = {}): UsageEvent => ({
  id: `e${events++}`,
  customer: account(),
  user: 'ann',
  name: 'Report Viewed',
  feature: 'reports',
  session: null,
  at: NOW - daysAgo * DAY,
  channel: 'ui',
  quantity: 1,
  properties: null,
  ...more,
});

/** A new account with a month and a half of use behind it. */
async function newAccount(): Promise<void> {
  accounts++;
  const sql = "INSERT INTO customers (external_id, name, time_zone) VALUES ($1, 'Acme', 'Europe/Berlin') RETURNING key, id";
  [customer] = (await database.query<{ key: number; id: string }>(sql, [account()])) as [{ key: number; id: string }];
  await writer.write(
    Array.from({ length: 45 }, (_, day) => event(day + 1, { user: `u${day % 3}`, quantity: 1 + (day % 4) })),
    'test',
  );
}

const take = () => snapshots.take([{ ...customer, slots: SLOTS }], SCORE_FORMULA);
const FIGURES =
  'as_of, period, days_of_use, score, delta, points, delta_points, coverage, user_activation, feature_breadth, dau_of_licensed, wau_of_licensed, mau_of_licensed, api_usage, feature_stickiness, actions_per_session, session_seconds, dormant_share, licensed_users, seat_users, ever_active, dormant_users, mau, feature_usage, feature_health';
const kept = (): Promise<Record<string, unknown>[]> =>
  database.query(`SELECT ${FIGURES} FROM adoption_snapshots WHERE customer = $1 AND NOT stale ORDER BY as_of, period`, [customer.key]);
const staleDays = async (): Promise<number[]> =>
  (
    await database.query<{ ago: number }>(
      `SELECT DISTINCT DATE '1970-01-01' + $2::int - as_of AS ago FROM adoption_snapshots WHERE customer = $1 AND stale ORDER BY ago`,
      [customer.key, TODAY],
    )
  ).map(({ ago }) => ago);

/** What stands as true must be what a new computation finds; the powers of users in other accounts are not part of this test. */
async function expectKeptIsTrue(): Promise<void> {
  const before = await kept();
  await take();
  const now = new Map((await kept()).map((row) => [`${String(row['as_of'])} ${String(row['period'])}`, row]));
  for (const row of before) expect(row).toEqual(now.get(`${String(row['as_of'])} ${String(row['period'])}`));
}

test('a snapshot is kept once, and stays until something it was counted from changes', async () => {
  await newAccount();
  await take();
  expect(await kept()).toHaveLength(SLOTS.length);
  await writer.write([event(0, { user: 'u1' })], 'test');
  expect(await staleDays()).toEqual([]);
  await writer.write([event(2, { user: 'u1' })], 'test');
  expect(await staleDays()).toEqual([1]);
  await writer.write([event(5, { user: 'u1', channel: 'api' })], 'test');
  expect(await staleDays()).toEqual([1, 3]);
  await take();
  expect(await staleDays()).toEqual([]);
});

test('an event of today that lengthens a session of yesterday makes yesterday stale', async () => {
  await newAccount();
  await writer.write([event(0, { at: NOW - 13 * 3_600_000, session: 's1', user: 'u1' })], 'test');
  await take();
  await writer.write([event(0, { at: NOW - 9 * 3_600_000, session: 's1', user: 'u1' })], 'test');
  expect(await staleDays()).toEqual([1]);
  await expectKeptIsTrue();
});

test('a user whom nobody knew holds a seat on every day there ever was', async () => {
  await newAccount();
  await take();
  await writer.write([event(0, { user: 'somebody new' })], 'test');
  expect(await staleDays()).toEqual([1, 3, 8]);
});

test('seats, terms and the recount of an account make its snapshots stale; a name does not', async () => {
  await newAccount();
  const users = app.get(UsersService);
  const stales = async (work: () => Promise<unknown>): Promise<number[]> => {
    await take();
    await work();
    return staleDays();
  };
  expect(await stales(() => users.upsert([{ customerId: account(), externalId: 'u1', name: 'Ann' }]))).toEqual([]);
  expect(await stales(() => users.upsert([{ customerId: account(), externalId: 'new', signedUpAt: '2026-03-27T08:00:00Z' }]))).toEqual([1, 3]);
  expect(await stales(() => users.upsert([{ customerId: account(), externalId: 'u1', deactivatedAt: '2026-03-30T08:00:00Z' }]))).toEqual([1, 3, 8]);
  expect(await stales(() => app.get(TermsService).upsertEntitlements([{ customerId: account(), metric: 'users', limit: 9 }]))).toEqual([1, 3, 8]);
  expect(await stales(() => users.upsert([{ customerId: account(), externalId: 'u2', internal: true }]))).toEqual([1, 3, 8]);
});

test('a computation that a write has overtaken is not kept', async () => {
  await newAccount();
  // The write comes when the computation has read and has not yet been kept.
  const compute = Reflect.get(snapshots, 'compute') as (...given: unknown[]) => Promise<unknown>;
  Reflect.set(snapshots, 'compute', async (...given: unknown[]) => {
    const result = await compute.apply(snapshots, given);
    await writer.write([event(4, { user: 'u1' })], 'test');
    return result;
  });
  await take();
  Reflect.deleteProperty(snapshots, 'compute');
  expect(await staleDays()).toEqual([1, 3]);
  expect(await kept()).toHaveLength(PERIODS.length);
});

test('whatever is written while snapshots are taken: what is kept as true is true', async () => {
  const written = fc.record({
    daysAgo: fc.integer({ min: 0, max: 12 }),
    hour: fc.integer({ min: -9, max: 9 }),
    user: fc.constantFrom('u0', 'u1', 'u2', 'u9'),
    session: fc.constantFrom(null, 's1', 's2'),
    channel: fc.constantFrom('ui' as const, 'api' as const),
    takes: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 12 }), async (writes) => {
      await newAccount();
      await take();
      const work: Promise<unknown>[] = [];
      for (const { daysAgo, hour, user, session, channel, takes } of writes) {
        if (takes) work.push(take());
        work.push(writer.write([event(daysAgo, { at: NOW - daysAgo * DAY - hour * 3_600_000, user, session, channel })], 'test'));
      }
      await Promise.all(work);
      await expectKeptIsTrue();
    }),
    { numRuns: 12 },
  );
}, 120_000);

test('the check can fail: a snapshot that is wrongly called fresh is found', async () => {
  await newAccount();
  await take();
  await writer.write([event(2, { user: 'u1' })], 'test');
  await database.query('UPDATE adoption_snapshots SET stale = false WHERE customer = $1', [customer.key]);
  await expect(expectKeptIsTrue()).rejects.toThrow(/toEqual/);
});
