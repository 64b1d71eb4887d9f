import 'reflect-metadata';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  AdoptionModule,
  AdoptionService,
  DEFAULT_SCORE,
  RecommendationRound,
  RecommendationsService,
  SettingsService,
  type SnapshotPosition,
  SnapshotRound,
  Snapshots,
} from '@adoption/adoption';
import { ConfigModule, readSettings, StoppedClock } from '@adoption/config';
import { Database, DatabaseModule } from '@adoption/database';
import { JobsModule, WorkRows } from '@adoption/jobs';
import { type UsageEvent, UsageModule, UsageWriter } from '@adoption/usage';
import { TakeSnapshotsProcessor } from '../../apps/worker/src/processors/take-snapshots.processor';
import { createTestDatabase, type TestDatabase } from '../database';

const DAY = 86_400_000;
const NOW = Date.parse('2026-03-31T10:00:00Z');
const ACCOUNTS = 12;
const PERIODS = 4;
const START: SnapshotPosition = { done: 0, overtaken: [], failed: [], reason: null, again: false };
const ADMIN = { kind: 'person', id: 'ann', role: 'admin', scope: null, email: 'ann@example.com' } as const;

@Module({})
class TestModule {}

let test_: TestDatabase;
let app: INestApplicationContext;
let database: Database;
let writer: UsageWriter;
let round: SnapshotRound;
let events = 0;

beforeAll(async () => {
  test_ = await createTestDatabase();
  app = await NestFactory.createApplicationContext(
    {
      module: TestModule,
      imports: [
        ConfigModule.from(readSettings({ DATABASE_URL: test_.url }), new StoppedClock(NOW)),
        DatabaseModule.forProcess('rounds', []),
        UsageModule,
        AdoptionModule,
        JobsModule,
      ],
    },
    { logger: false, abortOnError: false },
  );
  database = app.get(Database);
  writer = app.get(UsageWriter);
  round = app.get(SnapshotRound);
  await database.query("INSERT INTO features (slot, key, name, tier) VALUES (0, 'reports', 'Reports', 'core'), (1, 'alerts', 'Alerts', 'core')");
  await database.query(
    "INSERT INTO customers (external_id, name, time_zone, created_at) SELECT 'account-' || n, 'Account', 'UTC', '2026-01-01' FROM generate_series(1, $1::int) n",
    [ACCOUNTS],
  );
  await database.query(
    "INSERT INTO contracts (customer, external_id, starts_on, ends_on, seats) SELECT key, 'year', '2026-01-01', '2026-12-31', 9 FROM customers",
  );
  const use = (account: number): UsageEvent[] => Array.from({ length: 33 }, (_, day) => event(account, day + 1));
  await writer.write(Array.from({ length: ACCOUNTS }, (_, n) => use(n + 1)).flat(), 'test');
});

afterEach(() => {
  Reflect.deleteProperty(app.get(Snapshots), 'compute');
  Reflect.deleteProperty(app.get(AdoptionService), 'dashboard');
});

afterAll(async () => {
  await app.close();
  await test_.drop();
});

const event = (account: number, daysAgo: number): UsageEvent => ({
  id: `e${events++}`,
  customer: `account-${account}`,
  user: 'ann',
  name: 'Report Viewed',
  feature: 'reports',
  session: null,
  at: NOW - daysAgo * DAY,
  channel: 'ui',
  quantity: 1,
  properties: null,
});

/** Lets something happen when an account has been computed and not yet kept; returns the accounts in the order of their turns. */
function afterComputing(happens: (account: number, turn: number) => Promise<unknown>): number[] {
  const snapshots = app.get(Snapshots);
  const compute = Reflect.get(snapshots, 'compute') as (request: { key: number }, ...more: unknown[]) => Promise<unknown>;
  const turns: number[] = [];
  Reflect.set(snapshots, 'compute', async (request: { key: number }, ...more: unknown[]) => {
    const result = await compute.call(snapshots, request, ...more);
    turns.push(request.key);
    await happens(request.key, turns.filter((key) => key === request.key).length);
    return result;
  });
  return turns;
}

/** Takes steps until nothing remains, as the job does; fails when there is no end to them. */
async function walk(): Promise<SnapshotPosition> {
  let position = START;
  for (let steps = 0; steps < 2 * ACCOUNTS; steps++) {
    const step = await round.step({ scope: 'latest' }, position);
    expect(step.position.done).toBeGreaterThanOrEqual(position.done);
    position = step.position;
    if (step.remaining === 0) return position;
  }
  throw new Error('no end of steps');
}

const forget = (): Promise<unknown> => database.query('TRUNCATE adoption_snapshots, recommendations, recommendation_scans');
const kept = async (): Promise<number> =>
  (
    await database.query<{ accounts: number }>(
      `SELECT count(DISTINCT customer)::int AS accounts FROM adoption_snapshots WHERE NOT stale AND as_of = '2026-03-30'`,
    )
  )[0]!.accounts;

describe('a run of snapshots', () => {
  beforeEach(forget);

  it('ends although accounts are written to again and again, and gets to every other account', async () => {
    const turns = afterComputing((key) => (key === ACCOUNTS ? Promise.resolve() : writer.write([event(key, 20)], 'test')));
    expect(await walk()).toMatchObject({ done: ACCOUNTS, failed: [] });
    expect([...turns].sort((a, b) => a - b)).toEqual(Array.from({ length: ACCOUNTS }, (_, n) => n + 1));
    expect(await kept()).toBe(1);
    expect(await round.dueAccounts()).toBeGreaterThan(0);
  });

  it('gives accounts that failed another turn after all others', async () => {
    afterComputing((key, turn) => (key < 4 && turn === 1 ? Promise.reject(new Error('Connection terminated unexpectedly')) : Promise.resolve()));
    expect(await walk()).toMatchObject({ done: ACCOUNTS, failed: [], reason: null });
    expect(await kept()).toBe(ACCOUNTS);
    expect(await database.query(`SELECT 1 FROM adoption_snapshots WHERE as_of = '2026-03-30' AND NOT stale`)).toHaveLength(ACCOUNTS * PERIODS);
  });

  it('does everybody but an account that always fails, and tells so without a private word', async () => {
    afterComputing((key) => (key === 2 ? Promise.reject(new Error('SELECT secret FROM somewhere')) : Promise.resolve()));
    const processor = new TakeSnapshotsProcessor(app.get(WorkRows), round);
    const work = {
      id: '',
      subject: { scope: 'latest' },
      customer: null,
      done: 0,
      total: null,
      requestedBy: 'schedule',
      signal: new AbortController().signal,
      progress: () => {},
    };
    let position: unknown = null;
    const run = async (): Promise<void> => {
      for (let finished = false; !finished;) {
        const step = await processor.step({ ...work, position });
        expect(step.total).toBe(ACCOUNTS);
        ({ position, finished } = step);
      }
    };
    const failure = await run().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'accounts_failed', detail: expect.stringMatching(/^1 of the accounts failed/) });
    expect(JSON.stringify(failure)).not.toContain('secret');
    expect(failure).toMatchObject({ cause: { message: 'SELECT secret FROM somewhere' } });
    expect(await kept()).toBe(ACCOUNTS - 1);
  });

  it('ends with the scores of a formula that is saved during its last step', async () => {
    const settings = app.get(SettingsService);
    afterComputing((key, turn) =>
      key === ACCOUNTS && turn === 1 ? settings.saveScore({ value: { ...DEFAULT_SCORE, fullGrowth: 1.5 }, reason: 'a test' }, ADMIN) : Promise.resolve(),
    );
    await walk();
    const byFormula = `SELECT formula_version AS formula, count(DISTINCT customer)::int AS accounts FROM adoption_snapshots WHERE NOT stale GROUP BY 1 ORDER BY 1`;
    expect(await database.query(byFormula)).toEqual([1, 2].map((formula) => ({ formula, accounts: ACCOUNTS })));
    await database.query('TRUNCATE jobs, exports');
  });
});

describe('peers', () => {
  it('are compared although one of them cannot be computed, and nobody tries it again at once', async () => {
    await forget();
    await walk();
    await database.query('UPDATE adoption_snapshots SET stale = true WHERE customer = 2');
    const turns = afterComputing(() => Promise.reject(new Error('always')));
    const adoption = app.get(AdoptionService);
    for (const account of await database.query<{ id: string }>('SELECT id FROM customers WHERE key > 2 ORDER BY key LIMIT 3')) {
      const view = await adoption.view(account.id, { period: '30d', comparison: 'all_customers', asOf: null }, { csmEmail: null });
      const { pending, count, rows } = (await adoption.dashboard(view)).peerComparison;
      expect({ pending, count }).toEqual({ pending: false, count: ACCOUNTS - 1 });
      expect(rows.find(({ key }) => key === 'adoptionScore')).toMatchObject({ n: ACCOUNTS - 2 });
    }
    expect(turns).toEqual([2, 2]);
    expect(await database.query('SELECT id FROM jobs')).toEqual([]);
  });
});

describe('a run of recommendations', () => {
  const decided = (): Promise<unknown[]> => database.query("SELECT rule, reason FROM recommendations WHERE status = 'dismissed'");

  it('does not write over what a person decides in its middle', async () => {
    await forget();
    await walk();
    const adoption = app.get(AdoptionService);
    const dashboard = adoption.dashboard.bind(adoption);
    const [account] = await database.query<{ key: number; id: string }>('SELECT key, id FROM customers ORDER BY key LIMIT 1');
    const generate = (): Promise<unknown> =>
      app.get(RecommendationRound).step({ scope: 'account', ...account! }, { done: 0, after: 0, waiting: [], failed: [], reason: null, again: false });
    await generate();
    // The decision comes when the run has seen the dashboard and has not yet written what it found.
    adoption.dashboard = async (view, wait) => {
      Reflect.deleteProperty(adoption, 'dashboard');
      const seen = await dashboard(view, wait);
      const decision = { status: 'dismissed', reason: 'They build their own.', until: null } as const;
      await app.get(RecommendationsService).decide(seen.recommendations[0]!.id, decision, ADMIN, { csmEmail: null });
      return seen;
    };
    await generate();
    expect(await decided()).toEqual([{ rule: expect.any(String), reason: 'They build their own.' }]);
  });
});
