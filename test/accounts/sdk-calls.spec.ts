import 'reflect-metadata';
import fc from 'fast-check';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccountsModule, AccountsService, CountingChanges, CustomersService, UsersService } from '@adoption/accounts';
import { ConfigModule, readSettings, StoppedClock } from '@adoption/config';
import { Database, DatabaseModule, type Transaction } from '@adoption/database';
import { createTestDatabase, type TestDatabase } from '../database';

/** Notes what it is told. */
class Recorded extends CountingChanges {
  readonly told: string[] = [];
  holdWriters = (_: Transaction): Promise<void> => this.note('hold');
  catalogueChanged = (_: Transaction): Promise<void> => this.note('catalogue');
  customersRezoned = (_: Transaction, customers: readonly number[]): Promise<void> => this.note(`rezoned ${customers.length}`);
  usersFlagged = (_: Transaction, customers: readonly number[]): Promise<void> => this.note(`flagged ${customers.length}`);
  membershipsAdded = (users: readonly string[]): Promise<void> => this.note(`joined ${[...users].toSorted().join()}`);

  private note(what: string): Promise<void> {
    this.told.push(what);
    return Promise.resolve();
  }
}

class CountingModule {}
class SpecModule {}

let test_: TestDatabase;
let app: INestApplicationContext;
let database: Database;
const counting = new Recorded();
let accounts: AccountsService;
let customers: CustomersService;
let users: UsersService;

beforeAll(async () => {
  test_ = await createTestDatabase();
  const clock = new StoppedClock(Date.parse('2026-03-01T00:00:00Z'));
  const settings = readSettings({ DATABASE_URL: test_.url, DATABASE_POOL: '6', TIME_ZONE: 'UTC' });
  const counted = { module: CountingModule, providers: [{ provide: CountingChanges, useValue: counting }], exports: [CountingChanges] };
  const imports = [ConfigModule.from(settings, clock), DatabaseModule.forProcess('accounts', []), AccountsModule.countedBy(counted)];
  app = await NestFactory.createApplicationContext({ module: SpecModule, imports }, { logger: ['error'], abortOnError: false });
  database = app.get(Database);
  accounts = app.get(AccountsService);
  customers = app.get(CustomersService);
  users = app.get(UsersService);
});
afterAll(async () => {
  await app.close();
  await test_.drop();
});
beforeEach(async () => {
  await database.query('TRUNCATE customers, users, waiting_traits, customer_activity CASCADE');
  counting.told.length = 0;
});

const usersNow = () =>
  database.query(
    'SELECT c.external_id AS customer, u.external_id AS user, u.name, u.team FROM users u JOIN customers c ON c.key = u.customer ORDER BY c.external_id, u.external_id',
  );
const customersNow = () => database.query('SELECT external_id AS customer, name, industry FROM customers ORDER BY external_id');

describe('calls of SDKs', () => {
  test('create customers once, with the name they have or their id', async () => {
    expect(await accounts.createCustomersIfMissing([{ externalId: 'a', name: 'A Corp' }, { externalId: 'b' }, { externalId: 'a', name: 7 }])).toBe(2);
    expect(await accounts.createCustomersIfMissing([{ externalId: 'a', name: 'Other' }])).toBe(0);
    await accounts.applyCustomerTraits([
      { customer: 'a', traits: { industry: 'Retail', name: null, employees: 7 } },
      { customer: 'a', traits: { industry: 'Energy' } },
      { customer: 'nowhere', traits: { name: 'X' } },
    ]);
    expect(await customersNow()).toEqual([
      { customer: 'a', name: 'A Corp', industry: 'Energy' },
      { customer: 'b', name: 'b', industry: null },
    ]);
  });

  test('keep what is said of somebody until a customer is known', async () => {
    await accounts.createCustomersIfMissing([{ externalId: 'a' }, { externalId: 'b' }]);
    await accounts.applyUserTraits([
      { user: 'u', customer: null, traits: { name: 'Sam', team: 'Ops', email: 'no address' } },
      { user: 'u', customer: 'nowhere', traits: { team: 'Sales' } },
    ]);
    expect(await usersNow()).toEqual([]);
    expect(
      await accounts.join([
        { user: 'u', customer: 'a' },
        { user: 'u', customer: 'nowhere' },
      ]),
    ).toEqual({ unknownCustomers: ['nowhere'] });
    expect(await usersNow()).toEqual([{ customer: 'a', user: 'u', name: 'Sam', team: 'Sales' }]);
    expect(await database.query('SELECT FROM waiting_traits')).toEqual([]);
    expect(counting.told).toEqual(['joined u']);
    await accounts.join([{ user: 'u', customer: 'b' }]);
    await accounts.applyUserTraits([
      { user: 'u', customer: null, traits: { name: 'Samuel' } },
      { user: 'u', customer: 'b', traits: { team: 'Legal' } },
    ]);
    expect(await usersNow()).toEqual([
      { customer: 'a', user: 'u', name: 'Samuel', team: 'Sales' },
      { customer: 'b', user: 'u', name: 'Samuel', team: 'Legal' },
    ]);
  });

  test('hand on kept traits to users whom an event made known', async () => {
    await accounts.createCustomersIfMissing([{ externalId: 'a' }]);
    await accounts.applyUserTraits([
      { user: 'u', customer: null, traits: { name: 'Sam' } },
      { user: 'v', customer: null, traits: { name: 'Vic' } },
    ]);
    await database.query("INSERT INTO users (customer, external_id) SELECT key, 'u' FROM customers");
    expect(await accounts.settleTraits()).toBe(1);
    expect(await accounts.settleTraits()).toBe(0);
    expect(await usersNow()).toEqual([{ customer: 'a', user: 'u', name: 'Sam', team: null }]);
    expect(await database.query('SELECT usr FROM waiting_traits')).toEqual([{ usr: 'v' }]);
  });

  test('that say nothing new write nothing', async () => {
    await accounts.createCustomersIfMissing([{ externalId: 'a' }]);
    const say = async () => {
      await accounts.join([{ user: 'u', customer: 'a' }]);
      await accounts.applyUserTraits([{ user: 'u', customer: null, traits: { name: 'Sam' } }]);
    };
    await say();
    const state = () => database.query('SELECT u.xmin::text, a.version FROM users u JOIN customer_activity a USING (customer)');
    const before = await state();
    await say();
    expect(await state()).toEqual(before);
  });
});

test('who counts is told of what changes counts, and of nothing else', async () => {
  await customers.upsert([{ externalId: 'a', name: 'A', timeZone: 'UTC' }], false);
  await customers.upsert([{ externalId: 'a', name: 'B', timeZone: null }], false);
  await users.upsert([{ customerId: 'a', externalId: 'u' }]);
  await users.upsert([{ customerId: 'a', externalId: 'u', name: 'U' }]);
  expect(counting.told.splice(0)).toEqual(['joined u']);
  await customers.upsert([{ externalId: 'a', name: 'B', timeZone: 'Asia/Tokyo' }], false);
  await users.upsert([
    { customerId: 'a', externalId: 'u', internal: true },
    { customerId: 'a', externalId: 'v', internal: true },
  ]);
  expect(counting.told).toEqual(['hold', 'rezoned 1', 'hold', 'flagged 1', 'joined v']);
});

test('an import that fails leaves nothing behind', async () => {
  const { customersRezoned } = counting;
  counting.customersRezoned = () => Promise.reject(new Error('cannot count'));
  await customers.upsert([{ externalId: 'a', name: 'A' }], false);
  await expect(
    customers.upsert(
      [
        { externalId: 'a', name: 'A', timeZone: 'Asia/Tokyo' },
        { externalId: 'b', name: 'B' },
      ],
      false,
    ),
  ).rejects.toThrow('cannot count');
  counting.customersRezoned = customersRezoned;
  expect(await customersNow()).toEqual([{ customer: 'a', name: 'A', industry: null }]);
});

const name = fc.constantFrom('a', 'b', 'c', 'd');
const customerRows = fc.uniqueArray(
  fc.record(
    {
      externalId: name,
      name,
      industry: fc.option(name),
      timeZone: fc.option(fc.constantFrom('UTC', 'Asia/Tokyo')),
      goLiveOn: fc.option(fc.constant('2026-01-01')),
    },
    { requiredKeys: ['externalId', 'name'] },
  ),
  { selector: ({ externalId }) => externalId },
);

test('the same rows twice change nothing, and their order does not matter', async () => {
  const columns = 'SELECT external_id, name, industry, time_zone, go_live_on FROM customers ORDER BY external_id';
  await fc.assert(
    fc.asyncProperty(customerRows, customerRows, async (earlier, rows) => {
      const outcome = async (order: typeof rows) => {
        await database.query('TRUNCATE customers CASCADE');
        await customers.upsert(earlier, false);
        const first = await customers.upsert(order, false);
        expect(first.created + first.updated + first.unchanged).toBe(rows.length);
        expect(await customers.upsert(order, false)).toEqual({ created: 0, updated: 0, unchanged: rows.length, rejected: [] });
        return { first, stored: await database.query(columns) };
      };
      expect(await outcome(rows.toReversed())).toEqual(await outcome(rows));
    }),
    { numRuns: 25, seed: 20261123 },
  );
});

test('several writers at once neither lose a row nor wait for each other in a circle', async () => {
  const rows = Array.from({ length: 300 }, (_, i) => ({ externalId: `c${i}`, name: `C${i}` }));
  const answers = await Promise.all([rows, rows.toReversed(), rows.slice(100), rows.toReversed().slice(50)].map((order) => customers.upsert(order, false)));
  expect(answers.reduce((sum, { created }) => sum + created, 0)).toBe(300);
  expect(answers.every(({ rejected, updated }) => rejected.length === 0 && updated === 0)).toBe(true);
});
