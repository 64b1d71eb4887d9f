import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../database';

/** The built worker; `npm test` builds before it runs the specs. */
const BUILT = join(__dirname, '..', '..', 'dist', 'apps', 'worker', 'src');

let test_: TestDatabase;
let client: Client;
let worker: ChildProcess | undefined;

const run = (file: string): ChildProcess =>
  spawn(process.execPath, [join(BUILT, file)], {
    env: { ...process.env, DATABASE_URL: test_.url, LOG_LEVEL: 'info', REDIS_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const outputOf = (child: ChildProcess): { text: string } => {
  const output = { text: '' };
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => (output.text += chunk.toString()));
  return output;
};

const eventually = async <Row>(find: () => Promise<Row | undefined>, seconds: number, what: string): Promise<Row> => {
  for (const end = performance.now() + seconds * 1_000; performance.now() < end;) {
    const row = await find();
    if (row !== undefined) return row;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what}: not within ${seconds} s`);
};

const partitionJob = async (state: string, id?: string): Promise<{ id: string; stalled_count: number } | undefined> =>
  (
    await client.query<{ id: string; stalled_count: number }>(
      "SELECT id, stalled_count FROM bullmq.job WHERE queue = 'make-partitions' AND state = $1::bullmq.job_state AND ($2::text IS NULL OR id = $2)",
      [state, id ?? null],
    )
  ).rows[0];

beforeAll(async () => {
  test_ = await createTestDatabase();
  client = new Client({ connectionString: test_.url });
  await client.connect();
});

afterAll(async () => {
  worker?.kill('SIGKILL');
  await client.end();
  await test_.drop();
});

test('migrations that run at once all succeed, and one of them finds nothing to do', async () => {
  const children = [run('migrate.js'), run('migrate.js')];
  const outputs = children.map(outputOf);
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'close'))[0] as number));
  expect(codes).toEqual([0, 0]);
  expect(outputs.some(({ text }) => text.includes('nothing to do'))).toBe(true);
});

test('kill -9 of the worker in the middle of a job: the same job runs again after the restart', async () => {
  // The test holds the lock under which partitions are made, so the job waits in its middle.
  await client.query('SELECT pg_advisory_lock(7702, 0)');
  worker = run('main.js');
  const job = await eventually(() => partitionJob('active'), 20, 'the job begins');
  worker.kill('SIGKILL');
  await once(worker, 'exit');
  expect(await partitionJob('active', job.id)).toBeDefined();
  await client.query('SELECT pg_advisory_unlock(7702, 0)');

  worker = run('main.js');
  const again = outputOf(worker);
  const done = await eventually(() => partitionJob('completed', job.id), 45, 'the job is done after all');
  expect(done.stalled_count).toBe(1);
  const { rows } = await client.query<{ partitions: number }>("SELECT count(*)::int AS partitions FROM pg_inherits WHERE inhparent = 'usage_events'::regclass");
  expect(rows[0]!.partitions).toBeGreaterThanOrEqual(5);

  const stopped = once(worker, 'exit');
  worker.kill('SIGTERM');
  expect(await stopped).toEqual([0, null]);
  expect(again.text).toContain('job was interrupted and begins again');
  expect(again.text).toContain('"stopped"');
}, 120_000);

test('a bad environment is refused with every fault at once', async () => {
  const child = spawn(process.execPath, [join(BUILT, 'main.js')], {
    env: { PATH: process.env['PATH'], PORT: 'x', LOG_LEVEL: 'loud' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = outputOf(child);
  expect((await once(child, 'close'))[0]).toBe(1);
  for (const name of ['PORT', 'DATABASE_URL', 'LOG_LEVEL']) expect(output.text).toContain(name);
});
