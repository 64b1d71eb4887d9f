import { Client } from 'pg';
import { migrateQueues } from '@adoption/jobs';
import { createTestDatabase, type TestDatabase } from '../../database';
import { eventually } from '../../jobs/eventually';
import { BUILT_WORKER, WorkerProcess } from '../work/worker-process';
import { ADMIN_TOKEN, ApiProcess, runTool } from './api-process';

const CUSTOMERS = ['north', 'south', 'east', 'west'];
const ROWS = 6_300;
/** Every so many rows one is about nobody. */
const BAD_EVERY = 90;
const GOOD = ROWS - ROWS / BAD_EVERY;
/** What was there before, and has to stay. */
const EARLIER = 40;
/** Names the lock at which the worker stands while it is killed. */
const GATE = 20_261_128;

interface Import {
  readonly id: string;
  readonly state: string;
  readonly mapping: Record<string, string | null>;
  readonly rows: unknown;
  readonly result: unknown;
  readonly error: string | null;
  readonly job: { readonly id: string } | null;
}

let store: TestDatabase;
let client: Client;
let gatekeeper: Client;
let api: ApiProcess;
let worker: WorkerProcess;

beforeAll(async () => {
  store = await createTestDatabase();
  [client, gatekeeper] = [new Client({ connectionString: store.url }), new Client({ connectionString: store.url })];
  await Promise.all([client.connect(), gatekeeper.connect(), migrateQueues({ databaseUrl: store.url, redisUrl: null })]);
  await client.query('INSERT INTO customers (external_id, name, time_zone) SELECT n, n, $2 FROM unnest($1::text[]) n', [CUSTOMERS, 'Asia/Kolkata']);
  await client.query("INSERT INTO features (slot, key, name, tier, kind) VALUES (0, 'reports', 'Reports', 'core', 'ui')");
  await client.query("INSERT INTO feature_events (name, feature, kind) VALUES ('Report Created', 0, 'create')");
  api = await ApiProcess.on(store.url);
  worker = new WorkerProcess({ DATABASE_URL: store.url, LOG_LEVEL: 'warn' }, BUILT_WORKER);
  await Promise.all([api.start(), worker.start()]);
});

afterAll(async () => {
  await worker.stop();
  await api.kill();
  await Promise.all([client.end(), gatekeeper.end()]);
  await store.drop();
});

async function call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const form = body instanceof FormData;
  const answer = await fetch(`${api.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${ADMIN_TOKEN}`, ...(form || method === 'GET' ? {} : { 'content-type': 'application/json' }) },
    ...(method === 'GET' ? {} : { body: form ? body : JSON.stringify(body ?? {}) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return JSON.parse(text) as Answer;
}

const numberOf = async (sql: string): Promise<number> => (await client.query<{ n: number }>(`SELECT (${sql})::int AS n`)).rows[0]!.n;
const stored = (): Promise<number> => numberOf('SELECT count(*) FROM usage_events');
const counted = (): Promise<number> => numberOf('SELECT coalesce(sum(events + api_events), 0) FROM usage_metrics');

async function reaches(id: string, state: string): Promise<Import> {
  let now: Import | undefined;
  await eventually(
    async () => {
      now = await call<Import>('GET', `/api/imports/${id}`);
      if (now.state === 'failed') throw new Error(`failed: ${now.error}`);
      return now.state === state;
    },
    60,
    `the import is ${state}`,
  );
  return now!;
}

/**
 * Kills the worker at the moment at which a statement of its step is under way: a trigger holds it there at a lock.
 * @param when SQL: the step is the wished one
 */
async function killAt(event: string, when: string, start: () => Promise<unknown>): Promise<void> {
  await client.query(`
    CREATE FUNCTION stop_here() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF ${when} THEN PERFORM pg_advisory_xact_lock(${GATE}); END IF;
      RETURN NULL; END $$`);
  await client.query(`CREATE TRIGGER stop_here AFTER ${event} FOR EACH STATEMENT EXECUTE FUNCTION stop_here()`);
  await gatekeeper.query('SELECT pg_advisory_lock($1)', [GATE]);
  const deaths = worker.deaths.length;
  await start();
  const waiting = `SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = ${GATE} AND NOT granted`;
  await eventually(async () => (await numberOf(waiting)) === 1, 30, 'the worker stands in the middle of its step');
  worker.kill();
  await eventually(() => worker.deaths.length > deaths, 10, 'the worker is dead');
  // Its session ends with it, as the one of a machine that is gone does in time; what it had begun is undone.
  await client.query("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = $1 AND NOT granted", [GATE]);
  await gatekeeper.query('SELECT pg_advisory_unlock($1)', [GATE]);
  await client.query(`DROP FUNCTION stop_here CASCADE`);
}

/** The job of a dead worker is taken back when its lease has run out; nobody waits for that here. */
const leaseRunsOut = async (): Promise<void> => {
  await client.query("UPDATE jobs SET leased_until = now() - interval '1 second' WHERE state = 'running'");
};

test('kill -9 of the worker between storing events and noting it, and in the middle of an undo: each good row counts once, then none', async () => {
  const now = Date.now();
  const time = (n: number): string => new Date(now - 86_400_000 - n * 60_000).toISOString();
  const earlier = Array.from({ length: EARLIER }, (_, n) => ({ id: `e${n}`, customerId: CUSTOMERS[n % 4], userId: 'old', timestamp: time(n) }));
  await call(
    'POST',
    '/api/usage/events',
    earlier.map((event) => ({ ...event, event: 'Report Created' })),
  );
  const rows = Array.from({ length: ROWS }, (_, n) => `${n % BAD_EVERY === 0 ? 'nobody' : CUSTOMERS[n % 4]},user-${n % 50},Report Created,${time(n)}`);
  const form = new FormData();
  form.append('kind', 'events');
  form.append('file', new Blob([`customer_id,user_id,event,timestamp\n${rows.join('\n')}\n`]), 'usage.csv');
  const { id, mapping } = await call<Import>('POST', '/api/imports', form);
  await call('PUT', `/api/imports/${id}/mapping`, { mapping });
  expect(await reaches(id, 'checked')).toMatchObject({ rows: { total: ROWS, valid: GOOD, bad: ROWS - GOOD, duplicates: 0 } });

  // Whom a part concerned is noted again after its events are stored: that is where the second part is stopped.
  const second = 'count(*) > 3000 FROM usage_events WHERE import_id IS NOT NULL';
  await killAt('INSERT ON import_customers', `(SELECT ${second})`, () => call('POST', `/api/imports/${id}/runs`));
  expect(await call('GET', `/api/imports/${id}`)).toMatchObject({ state: 'importing', result: null });
  const half = await stored();
  expect([half > EARLIER, half < GOOD]).toEqual([true, true]);
  await leaseRunsOut();
  expect(await reaches(id, 'imported')).toMatchObject({ result: { accepted: GOOD, duplicates: 0, rejected: ROWS - GOOD } });
  expect([await stored(), await counted()]).toEqual([GOOD + EARLIER, GOOD + EARLIER]);
  expect(await runTool('rebuild.js', ['--all', '--check'], store.url)).toEqual({
    code: 0,
    output: expect.stringContaining('4 customers checked, 0 with differences'),
  });

  const middle = 'count(DISTINCT customer) < 3 FROM usage_events WHERE import_id IS NOT NULL';
  await killAt('DELETE ON usage_events', `(SELECT ${middle})`, () => call('POST', `/api/imports/${id}/undo`));
  expect(await numberOf('SELECT count(DISTINCT customer) FROM usage_events WHERE import_id IS NOT NULL')).toBe(3);
  await leaseRunsOut();
  await reaches(id, 'undone');
  expect([await stored(), await counted()]).toEqual([EARLIER, EARLIER]);
  expect(await numberOf("SELECT count(*) FROM users WHERE external_id <> 'old'")).toBe(0);
  expect(await runTool('rebuild.js', ['--all', '--check'], store.url)).toEqual({
    code: 0,
    output: expect.stringContaining('4 customers checked, 0 with differences'),
  });
  expect(worker.deaths).toEqual(['SIGKILL', 'SIGKILL']);
});
