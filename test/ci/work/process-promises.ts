import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { Database } from '@adoption/database';
import { JobsService, type JobView, migrateQueues, startJob, WORK_NAMES } from '@adoption/jobs';
import { createTestDatabase, type TestDatabase } from '../../database';
import { eventually } from '../../jobs/eventually';
import { PromiseBook } from '../../jobs/promise-book';
import { StepLog } from '../../jobs/step-log';
import { type Poison, TRIAL_STEPS, type TrialPlan } from '../../jobs/trial-work';
import { WorkerProcess } from './worker-process';

/** Promises about workers as processes; the same on every backend. */
const PROMISES = 6;
const KILLS = 8;
const EVERYBODY = { csmEmail: null, requester: 'the specs' };

/**
 * What work promises when the processes that do it die, blow up or have a wrong clock, wherever the queues live.
 * @param redisUrl null: the queues live in PostgreSQL
 */
export function processPromises(backend: string, redisUrl: () => string | null): void {
  const book = new PromiseBook('workers', backend);
  let store: TestDatabase;
  let client: Client;
  let database: Database;
  let steps: StepLog;
  const workers: WorkerProcess[] = [];

  beforeAll(async () => {
    store = await createTestDatabase();
    client = new Client({ connectionString: store.url });
    await client.connect();
    await client.query(TRIAL_STEPS);
    await migrateQueues({ databaseUrl: store.url, redisUrl: redisUrl() });
    database = new Database(store.url, 4, 'specs');
    steps = new StepLog(client);
  });

  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  });

  afterAll(async () => {
    await database.close();
    await client.end();
    await store.drop();
  });

  const work = async (env: Readonly<Record<string, string>> = {}): Promise<WorkerProcess> => {
    const worker = new WorkerProcess({ DATABASE_URL: store.url, REDIS_URL: redisUrl() ?? '', ...env });
    workers.push(worker);
    await worker.start();
    return worker;
  };
  const start = (plan: TrialPlan, kind = WORK_NAMES[0]!): Promise<string> =>
    database.transaction((transaction) => startJob(transaction, { kind, subject: { ...plan }, customer: null, requestedBy: 'the specs' }));
  const ends = async (id: string, state: JobView['state'], seconds: number): Promise<JobView> => {
    const see = (): Promise<JobView> => new JobsService(database).find(id, EVERYBODY);
    await eventually(async () => (await see()).state === state, seconds, `the job is ${state}`);
    return see();
  };

  /** A job that kills its process each time it is begun, beside jobs that harm nobody. */
  const outlive = async (poison: Poison): Promise<WorkerProcess> => {
    const worker = await work();
    const guilty = await start({ steps: 2, poison, at: 1 });
    const others = await Promise.all([0, 1, 0, 1].map((n) => start({ steps: 3, milliseconds: 50 }, WORK_NAMES[n])));
    const failed = await ends(guilty, 'failed', 170);
    expect(failed).toMatchObject({ attempts: 5, error: { code: 'job_interrupted' }, progress: { done: 1, total: 2 } });
    expect((await steps.of(guilty)).map(({ step }) => step)).toEqual([0, 1, 1, 1, 1, 1]);
    for (const id of others) await ends(id, 'done', 60);
    return worker;
  };

  book.promise('a job that ends its process fails after five attempts, and the others are done', async () => {
    expect((await outlive('exit')).deaths).toEqual([7, 7, 7, 7, 7]);
  });

  book.promise('a job that never comes back to the event loop: its process is killed, it fails after five attempts, and the others are done', async () => {
    expect((await outlive('loop')).deaths).toEqual(Array.from({ length: 5 }, () => 'SIGKILL'));
  });

  book.promise('a job that takes all memory fails after five attempts, and the others are done', async () => {
    const { deaths } = await outlive('memory');
    expect(deaths).toHaveLength(5);
    expect(deaths.every((death) => death === 'SIGABRT' || death === 'SIGKILL' || death === 134)).toBe(true);
  });

  book.promise(`two workers that are killed ${KILLS} times: everything accepted is done, and no step twice at once`, async () => {
    const both = await Promise.all([work(), work()]);
    const ids = await Promise.all(Array.from({ length: 6 }, (_, n) => start({ steps: 12, milliseconds: 250 }, WORK_NAMES[n % 2])));
    for (let kill = 0; kill < KILLS; kill++) {
      await pause(1_500);
      both[kill % 2]!.kill();
    }
    for (const id of ids) expect(await ends(id, 'done', 120)).toMatchObject({ progress: { done: 12, total: 12 } });
    for (const id of ids) expect(new Set((await steps.of(id)).filter(({ ended }) => ended).map(({ step }) => step)).size).toBe(12);
    expect(await steps.overlaps(ids)).toBe(0);
  });

  book.promise('processes whose clocks are wrong by ten minutes, one ahead and one behind, do every step once', async () => {
    await Promise.all([work({ CLOCK_SHIFT_MINUTES: '10' }), work({ CLOCK_SHIFT_MINUTES: '-10' })]);
    const ids = await Promise.all(Array.from({ length: 4 }, (_, n) => start({ steps: 8, milliseconds: 500 }, WORK_NAMES[n % 2])));
    for (const id of ids) await ends(id, 'done', 90);
    await steps.expectOnce(ids, 8);
  });

  book.promise('a worker that is told to stop hands over in time, without a lost attempt or a step done twice', async () => {
    const [first] = [await work(), await work()];
    const id = await start({ steps: 12, milliseconds: 300 });
    await eventually(async () => (await steps.of(id)).length > 2, 20, 'the third step');
    await first.stop('SIGTERM');
    await ends(id, 'done', 30);
    await steps.expectOnce([id], 12);
  });

  book.close(PROMISES);
}
