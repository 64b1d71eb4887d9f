import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../database';
import { ADMIN_TOKEN, ApiProcess, runTool } from '../kill/api-process';
import { RandomEvents, randomFrom, type SentEvent } from '../kill/random-events';

const SEED = 20_261_123;
const BATCHES = 120;
/** Batches in flight at once, spread over both processes. */
const IN_FLIGHT = 8;

let test_: TestDatabase;
let client: Client;
let processes: ApiProcess[];

beforeAll(async () => {
  test_ = await createTestDatabase();
  client = new Client({ connectionString: test_.url });
  await client.connect();
  processes = await Promise.all([ApiProcess.on(test_.url), ApiProcess.on(test_.url)]);
  await Promise.all(processes.map((api) => api.start()));
});

afterAll(async () => {
  await Promise.all(processes.map((api) => api.kill()));
  await client.end();
  await test_.drop();
});

async function call<Answer>(process: number, method: string, path: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(`${processes[process % 2]!.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${ADMIN_TOKEN}`, 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return JSON.parse(text) as Answer;
}

test('two API processes take the same events, shuffled and twice, while zones, flags and the catalogue change: every rollup equals a recount', async () => {
  const zones = { north: 'UTC', south: 'Australia/Lord_Howe', east: 'Asia/Kolkata', west: 'America/New_York' };
  await call(
    0,
    'PUT',
    '/api/customers',
    Object.entries(zones).map(([externalId, timeZone]) => ({ externalId, name: externalId, timeZone })),
  );
  await call(1, 'PUT', '/api/features', [
    { key: 'reports', name: 'Reports', tier: 'core', events: [{ name: 'Report Created', kind: 'create' }] },
    { key: 'api', name: 'API', tier: 'power', kind: 'api', events: [{ name: 'API Call', kind: 'use' }] },
  ]);

  const random = randomFrom(SEED);
  const events = new RandomEvents(random, Date.now() - 60_000);
  const once = Array.from({ length: BATCHES }, () => events.batch());
  const twice = [...once, ...once.map((batch) => [...batch].reverse())].sort(() => random() - 0.5);
  // What else happens while events arrive: each through the process that the events around it may not have gone through.
  const changes = [
    () => call(0, 'PUT', '/api/customers', [{ externalId: 'north', timeZone: 'Pacific/Auckland' }]),
    () => call(1, 'PUT', '/api/users', [{ customerId: 'south', externalId: 'user-3', internal: true }]),
    () => call(0, 'PUT', '/api/features', [{ key: 'alerts', name: 'Alerts', tier: 'advanced', events: [{ name: 'Alert Set', kind: 'use' }] }]),
    () => call(1, 'PUT', '/api/users', [{ customerId: 'south', externalId: 'user-3', internal: false }]),
    () => call(1, 'PUT', '/api/customers', [{ externalId: 'west', timeZone: 'America/St_Johns' }]),
  ];

  let accepted = 0;
  let next = 0;
  await Promise.all(
    Array.from({ length: IN_FLIGHT }, async () => {
      for (let i = next++; i < twice.length; i = next++) {
        if (i % 40 === 20) await changes.shift()?.();
        const answer = await call<{ accepted: number; rejected: unknown[] }>(i, 'POST', '/api/usage/events', twice[i]);
        expect(answer.rejected).toEqual([]);
        accepted += answer.accepted;
      }
    }),
  );

  expect(changes).toEqual([]);
  const identities = new Set(once.flat().map((event: SentEvent) => `${event.customerId} ${event.id} ${event.timestamp}`));
  expect(accepted).toBe(identities.size);
  const { rows } = await client.query<{ stored: number }>('SELECT count(*)::int AS stored FROM usage_events');
  expect(rows[0]!.stored).toBe(identities.size);
  process.stdout.write(`${twice.length} batches through two processes: ${identities.size} events, each sent at least twice\n`);
  expect(await runTool('rebuild.js', ['--all', '--check'], test_.url)).toEqual({
    code: 0,
    output: expect.stringContaining('4 customers checked, 0 with differences'),
  });
});
