import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../database';
import { eventually } from './eventually';
import { PromiseBook } from './promise-book';
import { SCHEDULES, TrialWorker } from './trial-worker';

/** Promises of jobs; the same on every backend. */
const PROMISES = 6;
const NOW = Date.parse('2031-05-07T12:00:00Z');

/** What every test of a backend works with. */
export interface Trial {
  readonly client: Client;
  readonly worker: TrialWorker;
}

/**
 * What jobs promise wherever their queues live. Tests of one backend alone follow in `also`, before the process ends.
 * @param redisUrl null: the queues live in PostgreSQL
 */
export function jobPromises(backend: string, redisUrl: () => string | null, also: (trial: () => Trial) => void): void {
  const book = new PromiseBook('jobs', backend);
  let database: TestDatabase;
  let client: Client;
  let worker: TrialWorker;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
    worker = await TrialWorker.start(database.url, redisUrl(), NOW);
  });

  afterAll(async () => {
    await worker.app.close();
    await client.end();
    await database.drop();
  });

  book.promise('a scheduled job runs once in its interval, however often it is declared', async () => {
    await eventually(() => worker.runs.of('record-milestones') === 1, 20, 'the first run');
    for (let n = 0; n < 3; n++) await worker.queues.declare(SCHEDULES);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(worker.runs.of('record-milestones')).toBe(1);
    expect((await worker.jobs('record-milestones')).map(({ state }) => state).sort()).toEqual(['completed', 'delayed']);
  });

  book.promise('a schedule that is no longer declared ends', async () => {
    await worker.queues.declare([...SCHEDULES, { job: 'drop-expired-events', everySeconds: 3_600, atStart: false }]);
    await eventually(() => worker.runs.of('drop-expired-events') === 1, 20, 'the first run');
    await worker.queues.declare(SCHEDULES);
    expect((await worker.jobs('drop-expired-events')).filter(({ state }) => state === 'delayed')).toEqual([]);
  });

  book.promise("the tests' clock reaches the jobs", async () => {
    const made = async (): Promise<boolean> => (await client.query("SELECT 1 FROM pg_class WHERE relname = 'usage_events_20310602'")).rowCount === 1;
    await eventually(made, 20, 'the partition four weeks after that day');
  });

  book.promise('a job that throws is tried again with bounds, kept as failed, and stops no other', async () => {
    await worker.queues.enqueue('refresh-power-references', {});
    await eventually(() => worker.runs.of('refresh-power-references') >= 1, 20, 'the first attempt');
    const other = worker.runs.of('record-milestones');
    await worker.queues.enqueue('record-milestones', {});
    await eventually(() => worker.runs.of('record-milestones') > other, 20, 'the other job');
    // It did not wait for the end of the attempts.
    expect(worker.runs.of('refresh-power-references')).toBeLessThan(5);
    await eventually(async () => (await worker.jobs('refresh-power-references'))[0]?.state === 'failed', 25, 'the end of the attempts');
    expect(worker.runs.of('refresh-power-references')).toBe(5);
    expect(await worker.jobs('refresh-power-references')).toEqual([{ state: 'failed', attempts: 5, reason: 'poison' }]);
  });

  book.promise('a problem that waiting cannot cure is not tried again', async () => {
    await worker.queues.enqueue('prune-rejected-events', {});
    await eventually(async () => (await worker.jobs('prune-rejected-events'))[0]?.state === 'failed', 20, 'the failure');
    expect(worker.runs.of('prune-rejected-events')).toBe(1);
    expect((await worker.jobs('prune-rejected-events'))[0]!.reason).toBe('invalid_input: This will never work.');
  });

  also(() => ({ client, worker }));

  book.promise('a process that ends finishes the jobs under way first', async () => {
    await worker.queues.enqueue('settle-unassigned-events', {});
    await eventually(() => worker.runs.of('settle-unassigned-events') === 1, 20, 'the begin of the slow job');
    const ended = worker;
    await ended.app.close();
    expect(ended.runs.endedOf('settle-unassigned-events')).toBe(1);
    worker = await TrialWorker.start(database.url, redisUrl(), NOW);
    expect((await worker.jobs('settle-unassigned-events')).map(({ state }) => state)).toEqual(['completed']);
    expect(worker.runs.of('settle-unassigned-events')).toBe(0);
  });

  book.close(PROMISES);
}
