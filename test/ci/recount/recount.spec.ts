import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../database';
import { uncountedFigures, uncountedTexts } from './compare';
import { DAMAGES } from './damages';
import { readAll, recount, type RecountOptions } from './recount';
import { isSettled } from './settled';

const DIST = join(__dirname, '../../../dist/apps');
/** For the demo to load, on the slowest machine; how long it took is printed. */
const MOST_SECONDS = 240;
const TOKEN = 'recount-token-recount-token-recount';
const started: ChildProcess[] = [];
let database: TestDatabase;
let client: Client;
let url: string;
let options: RecountOptions;

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

const run = (script: string, env: Record<string, string>): ChildProcess => {
  const child = spawn(process.execPath, [join(DIST, script)], { env: { PATH: process.env['PATH'], ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
  started.push(child);
  return child;
};

const until = async (what: string, milliseconds: number, isTrue: () => Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(500)) if (await isTrue()) return;
  throw new Error(`waited in vain for ${what}`);
};

beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  const env = { DATABASE_URL: database.url, ADMIN_TOKEN: TOKEN, LOG_LEVEL: 'warn', PORT: String(await freePort()) };
  url = `http://127.0.0.1:${env.PORT}`;
  options = { url, token: TOKEN, database: database.url, asOf: null, zone: 'UTC', only: '' };
  run('adoption-api/src/main.js', env);
  run('worker/src/main.js', env);
  await until('the API', 60_000, () =>
    fetch(`${url}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    ),
  );
});

afterAll(async () => {
  for (const child of started) if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit');
  await client.end();
  await database.drop();
});

const load = async (): Promise<void> => {
  const loader = run('demo/src/load.js', { API_URL: url, ADMIN_TOKEN: TOKEN, DEMO_SEED: 'demo' });
  expect((await once(loader, 'exit'))[0]).toBe(0);
};

test('the demo workspace loads, and loading it again counts nothing twice', async () => {
  const events = async (): Promise<number> => Number((await client.query('SELECT count(*) AS n FROM usage_events')).rows[0].n);
  const begin = performance.now();
  await load();
  const took = (performance.now() - begin) / 1000;
  const stored = await events();
  process.stdout.write(`demo: ${stored} events in ${took.toFixed(1)} s\n`);
  expect(took).toBeLessThan(MOST_SECONDS);
  expect(stored).toBeGreaterThan(300_000);
  expect(stored).toBeLessThanOrEqual(600_000);
  await load();
  // Between the two an hour may have ended, and its events come on top: what is there is there once.
  expect(Number((await client.query('SELECT count(DISTINCT (customer, key)) AS n FROM usage_events')).rows[0].n)).toBe(await events());
});

test('every figure of every dashboard equals a recount of the raw events, and none is left out', async () => {
  await refuseSome();
  await settle();
  await decideSome();
  await settle();
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const findings = await recount(await readAll(options, say), options, say);
  say(`texts not compared: ${uncountedTexts(findings).join(', ')}`);
  say(`figures not compared: ${uncountedFigures(findings).join(', ') || 'none'}`);
  expect(findings.differences.slice(0, 20)).toEqual([]);
  expect(uncountedFigures(findings)).toEqual([]);
  expect(findings.numbers).toBeGreaterThan(100_000);
});

test('a rollup or a kept figure of peers that is off by a little is found', async () => {
  const counts = await readAll(options, () => undefined);
  const differences = async (): Promise<number> => (await recount(counts, { ...options, only: 'acme-corp' }, () => undefined)).differences.length;
  for (const { what, damage, undo } of DAMAGES) {
    await client.query(damage);
    expect([what, (await differences()) > 0]).toEqual([what, true]);
    await client.query(undo);
  }
  expect(await differences()).toBe(0);
});

/** Waits for what the worker makes of all that was recorded. */
const settle = (): Promise<void> => until('the worker', 300_000, () => isSettled(client, options.zone));

/** Three events of Acme Corp that cannot be taken, so that refusals are counted too. */
async function refuseSome(): Promise<void> {
  const event = { customerId: 'acme-corp', userId: 'acme-corp-0001', event: 'Report Viewed' };
  const events = [
    { ...event, id: 'refused-1', timestamp: '1999-12-31T23:59:59Z' },
    { ...event, id: 'refused-2', timestamp: new Date(Date.now() + 3 * 86_400_000).toISOString() },
    { ...event, id: 'refused-3', timestamp: new Date().toISOString(), quantity: 0 },
  ];
  const body = (await call('POST', '/api/usage/events', events)) as { rejected: unknown[] };
  expect(body.rejected).toHaveLength(3);
}

/** A decision of each kind about Acme Corp's recommendations. */
async function decideSome(): Promise<void> {
  const { rows } = await client.query<{ id: string }>("SELECT id FROM customers WHERE external_id = 'acme-corp'");
  const { recommendations } = (await call('GET', `/api/intelligence/adoption/${rows[0]!.id}`)) as { recommendations: { id: string }[] };
  const decisions = [
    { status: 'snoozed', until: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10) },
    { status: 'dismissed', reason: 'Not before the spring release.' },
    { status: 'in_progress', reason: 'Training on Thursday.' },
    { status: 'done' },
  ];
  expect(recommendations.length).toBeGreaterThanOrEqual(decisions.length);
  for (const [n, decision] of decisions.entries()) await call('PATCH', `/api/intelligence/recommendations/${recommendations[n]!.id}`, decision);
}

async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const headers = { authorization: `Bearer ${TOKEN}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
  const answer = await fetch(url + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  expect([path, answer.ok]).toEqual([path, true]);
  return answer.json();
}
