import { Database } from '@adoption/database';
import { SCORE_FORMULA } from '@adoption/scoring';
import { createTestDatabase, type TestDatabase } from '../../../../test/database';
import { PeerPools } from './peer-pools';

const SLOT = { asOf: 20_000, period: '30d' } as const;
const FORMULA = Number(SCORE_FORMULA.version);
let test_: TestDatabase;
let database: Database;
let pools: PeerPools;

beforeAll(async () => {
  test_ = await createTestDatabase();
  database = new Database(test_.url, 4, 'pools');
  pools = new PeerPools(database);
  await database.query("INSERT INTO features (slot, key, name, tier) VALUES (0, 'reports', 'Reports', 'core'), (1, 'alerts', 'Alerts', 'advanced')");
  await database.query(
    `INSERT INTO customers (key, external_id, name, segment, industry) OVERRIDING SYSTEM VALUE SELECT n, 'c' || n, 'C', 'SMB', 'Software' FROM generate_series(1, 8) n`,
  );
  await database.query(
    `INSERT INTO customer_activity (customer, version, changed_at, first_event_day) SELECT key, 1, now(), DATE '1970-01-01' + 19900 FROM customers`,
  );
});

afterAll(async () => {
  await database.close();
  await test_.drop();
});

/** Keeps a snapshot as a computation does: with a token of its own. */
const keep = (customer: number, score: number, health: string) =>
  database.query(
    `INSERT INTO adoption_snapshots AS t (as_of, period, formula_version, customer, token, stale, computed_at, catalogue_version, score, feature_usage, feature_health)
     SELECT DATE '1970-01-01' + $1::int, $2, $3, $4, nextval('adoption_snapshot_tokens'), false, now(), version, $5, ARRAY[10, 20], $6 FROM configuration_versions WHERE topic = 'catalogue'
     ON CONFLICT (as_of, period, formula_version, customer) DO UPDATE SET token = excluded.token, stale = false, computed_at = now(), catalogue_version = excluded.catalogue_version,
       score = excluded.score, feature_health = excluded.feature_health`,
    [SLOT.asOf, SLOT.period, FORMULA, customer, score, health],
  );
const read = async (from: PeerPools) => from.of(SLOT, SCORE_FORMULA, await from.version(SLOT, SCORE_FORMULA));

test('what is read piece by piece is what is read at once', async () => {
  const steps: (() => Promise<unknown>)[] = [
    () => Promise.resolve(),
    () => keep(1, 50, 'hl'),
    () => Promise.all([keep(2, 60, 'uh'), keep(3, 70, 'nh')]),
    () => database.query('UPDATE adoption_snapshots SET stale = true WHERE customer = 2'),
    () => keep(2, 65, 'hh'),
    () => database.query("INSERT INTO contracts (customer, external_id, starts_on, ends_on, seats) VALUES (3, 'old', '2000-01-01', '2001-01-01', 5)"),
    () => database.query("UPDATE configuration_versions SET version = version + 1 WHERE topic = 'peers'"),
    () => database.query("UPDATE features SET key = 'reporting' WHERE slot = 0"),
    () => database.query("UPDATE configuration_versions SET version = version + 1 WHERE topic = 'catalogue'"),
    () => keep(1, 55, 'hu'),
  ];
  for (const step of steps) {
    await step();
    await read(pools);
  }
  expect(await read(pools)).toEqual(await read(new PeerPools(database)));
});

test('every change is seen, in pieces as at once', async () => {
  const seen: unknown[] = [];
  for (const change of [
    () => keep(4, 40, 'hl'),
    () => keep(4, 41, 'll'),
    () => database.query('UPDATE adoption_snapshots SET stale = true WHERE customer = 4'),
    () => keep(5, 80, 'hh'),
    () => database.query("UPDATE configuration_versions SET version = version + 1 WHERE topic = 'catalogue'"),
  ]) {
    await change();
    const accounts = await read(pools);
    expect(accounts).toEqual(await read(new PeerPools(database)));
    expect(seen).not.toContainEqual(accounts);
    seen.push(accounts);
  }
});

test('readers of different moments do not disturb each other', async () => {
  const first = read(pools);
  await keep(6, 10, 'uu');
  const [, second] = await Promise.all([first, read(pools)]);
  expect(second).toEqual(await read(new PeerPools(database)));
});
