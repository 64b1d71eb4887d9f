import type { INestApplicationContext } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { AdoptionService, Snapshots } from '@adoption/adoption';
import { Database } from '@adoption/database';
import { type JobRequest, JobsService, migrateQueues, startJob } from '@adoption/jobs';
import { createTestDatabase, type TestDatabase } from '../../database';
import { eventually } from '../../jobs/eventually';
import { PromiseBook } from '../../jobs/promise-book';
import { randomFrom } from '../kill/random-events';
import { BUILT_WORKER, WorkerProcess } from '../work/worker-process';
import { KeptFigures } from './kept-figures';
import { startReader, startWorker } from './product';
import { ProgressWatch } from './progress-watch';
import { Workspace } from './workspace';

/** Promises about a run of snapshots; the same on every backend. */
const PROMISES = 5;
const SEED = 20_261_128;
const DISTURBANCES = 8;
/** Bells are rung again, and leases run out, after 30 s. */
const A_LOSS_SECONDS = 30;
/** A run that nothing disturbs, on a slow machine. */
const A_RUN_SECONDS = 30;

/**
 * What the run of snapshots and the recommendations made from them promise when the queue is lost or the worker killed in their middle.
 * @param redisUrl null: the queues live in PostgreSQL
 * @param loseQueue forgets everything that the queues hold
 */
export function snapshotPromises(backend: string, redisUrl: () => string | null, loseQueue: (client: Client) => Promise<void>): void {
  const book = new PromiseBook('snapshot run', backend);
  let store: TestDatabase;
  let client: Client;
  let reader: INestApplicationContext;
  let workspace: Workspace;
  let kept: KeptFigures;
  const workers: WorkerProcess[] = [];
  const relays: INestApplicationContext[] = [];
  const watches: ProgressWatch[] = [];

  beforeAll(async () => {
    store = await createTestDatabase();
    client = new Client({ connectionString: store.url });
    await client.connect();
    await migrateQueues({ databaseUrl: store.url, redisUrl: redisUrl() });
    reader = await startReader(store.url);
    workspace = await Workspace.write(reader.get(Database));
    kept = new KeptFigures(reader.get(Database), reader.get(Snapshots), reader.get(AdoptionService), workspace);
  });

  beforeEach(() => kept.forget());

  afterEach(async () => {
    await client.query('SELECT pg_advisory_unlock_all()');
    await stopWorkers();
    await Promise.all(relays.splice(0).map((relay) => relay.close()));
    await Promise.all(watches.splice(0).map((watch) => watch.stop()));
  });

  afterAll(async () => {
    await reader.close();
    await client.end();
    await store.drop();
  });

  const stopWorkers = (): Promise<unknown> => Promise.all(workers.splice(0).map((worker) => worker.stop()));
  const work = async (): Promise<WorkerProcess> => {
    const worker = new WorkerProcess({ DATABASE_URL: store.url, REDIS_URL: redisUrl() ?? '' }, BUILT_WORKER);
    workers.push(worker);
    await worker.start();
    return worker;
  };
  const watch = async (request: Pick<JobRequest, 'kind' | 'subject' | 'singleton'>): Promise<ProgressWatch> => {
    const whole = { customer: null, requestedBy: 'the specs', ...request };
    const id = await reader.get(Database).transaction((transaction) => startJob(transaction, whole));
    const watched = new ProgressWatch(reader.get(JobsService), id);
    watches.push(watched);
    return watched;
  };
  const snapshotsOf = (scope: string): Promise<ProgressWatch> => watch({ kind: 'take-snapshots', subject: { scope }, singleton: scope });
  /** All of them anew: the worker may have looked for some already, by itself. */
  const recommendations = async (): Promise<ProgressWatch> => {
    await kept.forgetRecommendations();
    return watch({ kind: 'generate-recommendations', subject: { scope: 'due' }, singleton: 'due' });
  };
  /** What a comparison as of another day asks for; it waits behind the run of snapshots. */
  const comparison = (): Promise<ProgressWatch> =>
    watch({ kind: 'take-snapshots', subject: { scope: 'day', asOf: workspace.lastDay - 3, period: '30d' }, singleton: 'a comparison' });

  const running = async ({ id }: ProgressWatch): Promise<void> =>
    eventually(async () => (await client.query("SELECT FROM jobs WHERE id = $1 AND state = 'running'", [id])).rowCount === 1, A_RUN_SECONDS, 'a run');
  /** Waits until the bell of a job was rung and waits in the queue. */
  const rung = async ({ id }: ProgressWatch): Promise<void> => {
    const sql = "SELECT FROM jobs WHERE id = $1 AND state = 'queued' AND rung_at < now() - interval '1 second'";
    await eventually(async () => (await client.query(sql, [id])).rowCount === 1, A_RUN_SECONDS, 'a bell that waits');
  };

  /** The same as half a minute of waiting: what was lost is found a second later. Jobs that are not lost are taken from their workers too. */
  const hasten = async (): Promise<void> => {
    await client.query("UPDATE jobs SET leased_until = now() + interval '1 second' WHERE lease IS NOT NULL");
    await client.query(`UPDATE jobs SET rung_at = rung_at - interval '${A_LOSS_SECONDS} seconds' WHERE lease IS NULL`);
  };

  book.promise('the queue is lost in the middle: everything accepted is done, each snapshot and recommendation is there once and is true', async () => {
    await work();
    const run = await snapshotsOf('latest');
    await run.middle(A_RUN_SECONDS);
    const behind = await comparison();
    await loseQueue(client);
    await run.done(A_RUN_SECONDS);
    await behind.done(A_LOSS_SECONDS + A_RUN_SECONDS);
    const after = await recommendations();
    await after.middle(A_RUN_SECONDS);
    await loseQueue(client);
    await after.done(A_LOSS_SECONDS + A_RUN_SECONDS);
    await stopWorkers();
    await kept.expectWhole();
  });

  book.promise('a relay that rings only once would lose what waits', async () => {
    const careless = await startWorker(store.url, redisUrl(), { ringAgainSeconds: 1_000_000 });
    relays.push(careless);
    // A run announces its snapshots under the lock of account data: while somebody else holds it, the run stands in its first step.
    await client.query('SELECT pg_advisory_lock(7704, 0)');
    const run = await snapshotsOf('latest');
    await running(run);
    const behind = await comparison();
    await rung(behind);
    await loseQueue(client);
    await client.query('SELECT pg_advisory_unlock(7704, 0)');
    await run.done(A_RUN_SECONDS);
    await expect(behind.done(10)).rejects.toThrow('not within 10 s');
    await careless.close();
    relays.splice(0);
    relays.push(await startWorker(store.url, redisUrl(), { ringAgainSeconds: 3 }));
    await behind.done(A_RUN_SECONDS);
  });

  book.promise('kill -9 of the worker in the middle: the runs go on where they stood, each snapshot and recommendation is there once and is true', async () => {
    const worker = await work();
    const run = await snapshotsOf('latest');
    await run.middle(A_RUN_SECONDS);
    worker.kill();
    await run.done(A_LOSS_SECONDS + A_RUN_SECONDS);
    const after = await recommendations();
    await after.middle(A_RUN_SECONDS);
    worker.kill();
    await hasten();
    await after.done(A_LOSS_SECONDS + A_RUN_SECONDS);
    await stopWorkers();
    expect(worker.deaths).toEqual(['SIGKILL', 'SIGKILL']);
    await kept.expectWhole();
  });

  book.promise('every connection to the database breaks in the middle: the run goes on, no account is left out', async () => {
    await work();
    const run = await snapshotsOf('latest');
    await run.middle(A_RUN_SECONDS);
    await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name IN ('worker', 'jobs')");
    await hasten();
    await run.done(A_LOSS_SECONDS + A_RUN_SECONDS);
    const after = await recommendations();
    await after.done(A_RUN_SECONDS);
    await stopWorkers();
    await kept.expectWhole();
  });

  book.promise(`up to ${DISTURBANCES} kills and losses at random moments under two workers: everything is done, there once, and true`, async () => {
    const random = randomFrom(SEED);
    const both = await Promise.all([work(), work()]);
    let disturbed = 0;
    const disturb = async (run: ProgressWatch): Promise<void> => {
      let reached = 0;
      for (let n = 0; n < DISTURBANCES / 2 && !run.hasEnded; n++) {
        reached = await run.middle(A_RUN_SECONDS, reached).catch(() => reached);
        await pause(random() * 200);
        if (random() < 0.5) await loseQueue(client);
        else both[n % 2]!.kill();
        await hasten();
        disturbed += 1;
      }
    };
    const run = await snapshotsOf('latest');
    const behind = await comparison();
    await disturb(run);
    await run.done(A_LOSS_SECONDS + A_RUN_SECONDS);
    await behind.done(A_LOSS_SECONDS + A_RUN_SECONDS);
    const after = await recommendations();
    await disturb(after);
    await after.done(A_LOSS_SECONDS + A_RUN_SECONDS);
    await stopWorkers();
    expect(disturbed).toBeGreaterThanOrEqual(DISTURBANCES / 2);
    await kept.expectWhole();
  });

  book.close(PROMISES);
}
