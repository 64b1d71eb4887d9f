import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { Database } from '@adoption/database';
import { JOB_NAMES, JobsService, type JobView, startJob, WORK_NAMES, WorkRows } from '@adoption/jobs';
import { createTestDatabase, type TestDatabase } from '../database';
import { eventually } from './eventually';
import { PromiseBook } from './promise-book';
import { StepLog } from './step-log';
import { TRIAL_STEPS, type TrialPlan } from './trial-work';
import { type TrialDeviations, TrialWorker } from './trial-worker';

/** Promises of work that has rows; the same on every backend. */
const PROMISES = 17;
/** A clock that is wrong by years: rows and leases know the database's alone. */
const NOW = Date.parse('2031-05-07T12:00:00Z');
const EVERYBODY = { csmEmail: null, requester: 'the specs' };
/** A step that others are seen to wait for; well within what a step may take. */
const LONG_MILLISECONDS = 3_000;
/** The same work has the same bell within ten minutes of the clock (`ringDueJobs`). */
const BELL_SECONDS = 600;
/** Rows as a worker would claim them that does not look whether somebody holds the job. */
class CarelessRows extends WorkRows {
  constructor(private readonly own: Database) {
    super(own);
  }

  override async claim(id: string): ReturnType<WorkRows['claim']> {
    const claimed = await this.own.query<NonNullable<Awaited<ReturnType<WorkRows['claim']>>>>(
      `UPDATE jobs SET state = 'running', lease = coalesce(lease, gen_random_uuid()), leased_until = now() + interval '3 s' WHERE id = $1 AND state IN ('queued', 'running')
       RETURNING id, subject, customer, position, done, total, requested_by AS "requestedBy", lease`,
      [id],
    );
    return claimed[0];
  }
}

/**
 * What work that somebody waits for promises, wherever the queues live.
 * @param redisUrl null: the queues live in PostgreSQL
 * @param loseQueue forgets everything that the queues hold
 */
export function workPromises(backend: string, redisUrl: () => string | null, loseQueue: (client: Client) => Promise<void>): void {
  const book = new PromiseBook('work', backend);
  let store: TestDatabase;
  let client: Client;
  let database: Database;
  let jobs: JobsService;
  let steps: StepLog;
  const workers: TrialWorker[] = [];

  beforeAll(async () => {
    store = await createTestDatabase();
    client = new Client({ connectionString: store.url });
    await client.connect();
    await client.query(TRIAL_STEPS);
    database = new Database(store.url, 4, 'specs');
    jobs = new JobsService(database);
    steps = new StepLog(client);
  });

  afterEach(async () => {
    await Promise.all(workers.splice(0).map(({ app }) => app.close()));
  });

  afterAll(async () => {
    await database.close();
    await client.end();
    await store.drop();
  });

  const work = async (deviations: TrialDeviations = {}): Promise<TrialWorker> => {
    const worker = await TrialWorker.start(store.url, redisUrl(), NOW, deviations);
    workers.push(worker);
    return worker;
  };
  const start = (plan: TrialPlan, kind = WORK_NAMES[0]!): Promise<string> =>
    database.transaction((transaction) => startJob(transaction, { kind, subject: { ...plan }, customer: null, requestedBy: 'the specs' }));
  const see = (id: string): Promise<JobView> => jobs.find(id, EVERYBODY);
  const ends = async (id: string, state: JobView['state'], seconds = 20): Promise<JobView> => {
    await eventually(async () => (await see(id)).state === state, seconds, `the job is ${state}`);
    return see(id);
  };
  const begun = (id: string, step: number): Promise<void> => eventually(async () => (await steps.of(id)).some((one) => one.step === step), 15, `step ${step}`);

  /** Waits until bells stay the same for so many seconds. */
  const oneBellAhead = async (seconds: number): Promise<void> => {
    const { rows } = await client.query<{ left: number }>(`SELECT (${BELL_SECONDS} - extract(epoch FROM now()) % ${BELL_SECONDS})::float AS left`);
    if (rows[0]!.left < seconds) await pause(Math.ceil(rows[0]!.left) * 1_000);
  };

  book.promise('accepted work is done step by step, and its row says so', async () => {
    await work();
    const id = await start({ steps: 3 });
    const job = await ends(id, 'done');
    expect(job).toMatchObject({ progress: { done: 3, total: 3 }, result: { href: `/trials/${id}` }, error: null, attempts: 1, kind: WORK_NAMES[0] });
    expect((await steps.of(id)).map(({ step }) => step)).toEqual([0, 1, 2]);
  });

  book.promise('work that is not committed is never begun', async () => {
    await work();
    const ids: string[] = [];
    const refused = database.transaction(async (transaction) => {
      ids.push(await startJob(transaction, { kind: WORK_NAMES[0]!, subject: { steps: 1 }, customer: null, requestedBy: 'the specs' }));
      await pause(500);
      throw new Error('rolled back');
    });
    await expect(refused).rejects.toThrow('rolled back');
    const later = await start({ steps: 1 });
    await ends(later, 'done');
    expect(await steps.of(ids[0]!)).toEqual([]);
  });

  book.promise('the queue is lost in the middle of a run: everything accepted is done, each step once', async () => {
    await work();
    const ids = await Promise.all(Array.from({ length: 5 }, () => start({ steps: 4, milliseconds: 150 })));
    await begun(ids[0]!, 0);
    await pause(300);
    await loseQueue(client);
    for (const id of ids) await ends(id, 'done', 30);
    await steps.expectOnce(ids, 4);
  });

  book.promise('a relay that rings only once would lose them', async () => {
    const careless = await work({ pace: { ringAgainSeconds: 1_000_000 } });
    const busy = await start({ steps: 1, milliseconds: LONG_MILLISECONDS });
    await begun(busy, 0);
    const lost = await start({ steps: 1 });
    await eventually(async () => (await client.query('SELECT 1 FROM jobs WHERE id = $1 AND rung_at IS NOT NULL', [lost])).rowCount === 1, 5, 'the bell');
    await loseQueue(client);
    await ends(busy, 'done');
    await pause(4_000);
    expect((await see(lost)).state).toBe('queued');
    await careless.app.close();
    await work();
    await ends(lost, 'done');
  });

  book.promise('a kill between the commit and the bell delays, whether or not the row was marked', async () => {
    const [unmarked, marked] = [await start({ steps: 1 }), await start({ steps: 1 })];
    await client.query('UPDATE jobs SET rung_at = now() WHERE id = $1', [marked]);
    await work();
    await ends(unmarked, 'done');
    await ends(marked, 'done');
    await steps.expectOnce([unmarked, marked], 1);
  });

  book.promise('a bell that rings twice, or for a row that is not marked, does the work once', async () => {
    const { queues } = await work();
    const id = await start({ steps: 3, milliseconds: 200 });
    await Promise.all(Array.from({ length: 4 }, (_, n) => queues.ring(WORK_NAMES[0]!, id, `${id}-again-${n}`)));
    await ends(id, 'done');
    await steps.expectOnce([id], 3);
  });

  book.promise('a job that waits long has one bell in the queue', async () => {
    const worker = await work({ pace: { ringAgainSeconds: 0 } });
    await oneBellAhead(15);
    const busy = await start({ steps: 1, milliseconds: LONG_MILLISECONDS });
    await begun(busy, 0);
    const waiting = await start({ steps: 1 });
    await pause(1_000);
    expect((await worker.jobs(WORK_NAMES[0]!)).filter(({ state }) => state === 'waiting')).toHaveLength(1);
    await ends(waiting, 'done');
    await eventually(async () => (await worker.jobs(WORK_NAMES[0]!)).length === 0, 10, 'the end of the bells');
  });

  book.promise('two workers never do the same step at once', async () => {
    const both = [await work(), await work()];
    const ids = await Promise.all(Array.from({ length: 4 }, () => start({ steps: 3, milliseconds: 200 })));
    for (const { queues } of both) await Promise.all(ids.map((id, n) => queues.ring(WORK_NAMES[0]!, id, `${id}-twice-${n}-${Math.random()}`)));
    for (const id of ids) await ends(id, 'done', 30);
    await steps.expectOnce(ids, 3);
  });

  book.promise('workers that do not look whether somebody holds a job would', async () => {
    const both = [await work({ rows: CarelessRows }), await work({ rows: CarelessRows })];
    const id = await start({ steps: 3, milliseconds: 400 });
    await Promise.all(both.map(({ queues }, n) => queues.ring(WORK_NAMES[0]!, id, `${id}-careless-${n}`)));
    await ends(id, 'done');
    await eventually(async () => (await steps.of(id)).every(({ ended }) => ended), 5, 'the end of all steps');
    expect(await steps.overlaps([id])).toBeGreaterThan(0);
  });

  book.promise('a job that is cancelled stops after its step, and cancelling again changes nothing', async () => {
    await work();
    const id = await start({ steps: 50, milliseconds: 100 });
    await begun(id, 1);
    const cancelled = await jobs.cancel(id, EVERYBODY);
    expect(cancelled).toMatchObject({ state: 'cancelled', endedAt: expect.any(String) });
    expect(await jobs.cancel(id, EVERYBODY)).toEqual(cancelled);
    const before = (await steps.of(id)).length;
    await pause(600);
    expect((await steps.of(id)).length - before).toBeLessThanOrEqual(1);
    await expect(jobs.cancel(await endedJob(), EVERYBODY)).rejects.toMatchObject({ kind: 'conflict' });
  });

  const endedJob = async (): Promise<string> => {
    const id = await start({ steps: 1 });
    await ends(id, 'done');
    return id;
  };

  book.promise('a job that throws fails after five attempts with a reason that tells nothing private, and stops no other of its kind', async () => {
    await work();
    const poison = await start({ steps: 3, poison: 'throw', at: 1 });
    await begun(poison, 1);
    const others = await Promise.all(WORK_NAMES.map((kind) => start({ steps: 2 }, kind)));
    for (const id of others) expect(await ends(id, 'done', 10)).toMatchObject({ attempts: 1 });
    const failed = await ends(poison, 'failed');
    expect(failed).toMatchObject({ attempts: 5, error: { code: 'job_failed' }, progress: { done: 1, total: 3 } });
    expect(JSON.stringify(failed.error)).not.toMatch(/SELECT|poison|\bat /);
    expect((await steps.of(poison)).map(({ step }) => step)).toEqual([0, 1, 1, 1, 1, 1]);
  });

  book.promise('a problem that waiting cannot cure fails at once, one that it may cure is tried again', async () => {
    await work();
    const [refused, away] = [await start({ steps: 1, poison: 'refuse' }), await start({ steps: 1, poison: 'unavailable' })];
    expect(await ends(refused, 'failed')).toMatchObject({ attempts: 1, error: { code: 'invalid_input', detail: 'This will never work.' } });
    expect(await ends(away, 'failed')).toMatchObject({ attempts: 5, error: { code: 'unavailable', detail: 'The mail server does not answer.' } });
  });

  book.promise('a step that hangs is a failed attempt', async () => {
    await work();
    const id = await start({ steps: 1, poison: 'hang' }, WORK_NAMES[1]);
    const other = await start({ steps: 1 });
    await ends(other, 'done', 10);
    expect(await ends(id, 'failed', 45)).toMatchObject({ attempts: 5, error: { code: 'job_too_slow' } });
  });

  book.promise('a failed or cancelled job that is taken up again goes on where it stood', async () => {
    await work();
    const id = await start({ steps: 3, poison: 'throw', at: 1 });
    await ends(id, 'failed');
    await client.query(`UPDATE jobs SET subject = '{"steps": 3}' WHERE id = $1`, [id]);
    expect(await jobs.retry(id, EVERYBODY)).toMatchObject({ state: 'queued', attempts: 0, error: null, endedAt: null, progress: { done: 1, total: 3 } });
    await expect(jobs.retry(id, EVERYBODY)).rejects.toMatchObject({ kind: 'conflict' });
    await ends(id, 'done');
    expect((await steps.of(id)).filter(({ step }) => step === 0)).toHaveLength(1);
  });

  book.promise('a job that is cancelled and taken up again in the middle of a step does not begin beside it', async () => {
    await Promise.all([work(), work()]);
    const id = await start({ steps: 2, milliseconds: 1_500 });
    await begun(id, 0);
    await jobs.cancel(id, EVERYBODY);
    await jobs.retry(id, EVERYBODY);
    await ends(id, 'done');
    expect(await steps.overlaps([id])).toBe(0);
  });

  book.promise('a worker that is stopped finishes its step and leaves the rest to the next, without a lost attempt', async () => {
    const worker = await work();
    const id = await start({ steps: 30, milliseconds: 200 });
    await begun(id, 1);
    await worker.app.close();
    const left = await see(id);
    expect(left).toMatchObject({ state: 'running', attempts: 0 });
    expect((await steps.of(id)).every(({ ended }) => ended)).toBe(true);
    expect(left.progress.done).toBe((await steps.of(id)).length);
    const total = left.progress.done + 3;
    await client.query(`UPDATE jobs SET subject = jsonb_build_object('steps', $2::int) WHERE id = $1`, [id, total]);
    await work();
    await ends(id, 'done');
    await steps.expectOnce([id], total);
  });

  book.promise('jobs that ended long ago are dropped by a job', async () => {
    const { queues } = await work();
    const [old, young] = [await endedJob(), await endedJob()];
    await client.query("UPDATE jobs SET ended_at = now() - interval '31 days' WHERE id = $1", [old]);
    expect(JOB_NAMES).toContain('prune-jobs');
    await queues.enqueue('prune-jobs', {});
    await eventually(async () => (await client.query('SELECT 1 FROM jobs WHERE id = $1', [old])).rowCount === 0, 10, 'the end of the old job');
    expect((await see(young)).state).toBe('done');
  });

  book.close(PROMISES);
}
