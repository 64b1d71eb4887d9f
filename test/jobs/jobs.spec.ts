import 'reflect-metadata';
import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { pino } from 'pino';
import { ConfigModule, readSettings, StoppedClock } from '@adoption/config';
import { Database, DatabaseModule } from '@adoption/database';
import {
  JOB_NAMES,
  type JobName,
  type JobOutcome,
  JobProcessor,
  JobQueues,
  jobWorkers,
  migrateQueues,
  Processes,
  queueModule,
  type Schedule,
} from '@adoption/jobs';
import { invalid, Problem } from '@adoption/problems';
import { Partitions, UsageModule } from '@adoption/usage';
import { MakePartitionsProcessor } from '../../apps/worker/src/processors/make-partitions.processor';
import { createTestDatabase, type TestDatabase } from '../database';

interface JobRow {
  readonly name: JobName;
  readonly id: string;
  readonly state: string;
  readonly attempts_made: number;
  readonly failed_reason: string | null;
}

const NOW = Date.parse('2031-05-07T12:00:00Z');
const runs = new Map<JobName, number>();
const begun = (name: JobName): number => runs.set(name, (runs.get(name) ?? 0) + 1).get(name)!;

@Processes('refresh-power-references')
class AlwaysThrowing extends JobProcessor<'refresh-power-references'> {
  override async run(): Promise<JobOutcome> {
    begun('refresh-power-references');
    throw new Error('poison');
  }
}

@Processes('prune-rejected-events')
class Refusing extends JobProcessor<'prune-rejected-events'> {
  override async run(): Promise<JobOutcome> {
    begun('prune-rejected-events');
    throw invalid('This will never work.');
  }
}

@Processes('settle-unassigned-events')
class Slow extends JobProcessor<'settle-unassigned-events'> {
  override async run(): Promise<JobOutcome> {
    const run = begun('settle-unassigned-events');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    runs.set('settle-unassigned-events', run + 100);
    return {};
  }
}

const counting = (name: JobName): Type<JobProcessor<JobName>> => {
  @Processes(name)
  class Counting extends JobProcessor<JobName> {
    override async run(): Promise<JobOutcome> {
      return { run: begun(name) };
    }
  }
  return Counting;
};

const SPECIAL: readonly JobName[] = ['make-partitions', 'refresh-power-references', 'prune-rejected-events', 'settle-unassigned-events'];
const processors = [MakePartitionsProcessor, AlwaysThrowing, Refusing, Slow, ...JOB_NAMES.filter((name) => !SPECIAL.includes(name)).map(counting)];
const schedules: readonly Schedule[] = [
  { job: 'make-partitions', everySeconds: 3_600, atStart: false },
  { job: 'record-milestones', everySeconds: 3_600, atStart: false },
];

let test_: TestDatabase;
let client: Client;
let app: INestApplicationContext;
let queues: JobQueues;

@Module({})
class TestWorker {}

const start = async (): Promise<INestApplicationContext> => {
  const settings = readSettings({ DATABASE_URL: test_.url });
  const log = pino({ level: 'silent' });
  return NestFactory.createApplicationContext(
    {
      module: TestWorker,
      imports: [ConfigModule.from(settings, new StoppedClock(NOW)), DatabaseModule.forProcess('worker', []), UsageModule, queueModule(settings)],
      providers: [...processors, jobWorkers(processors, log, schedules)],
    },
    { logger: false, abortOnError: false },
  );
};

beforeAll(async () => {
  test_ = await createTestDatabase();
  await migrateQueues({ databaseUrl: test_.url, redisUrl: null });
  client = new Client({ connectionString: test_.url });
  await client.connect();
  app = await start();
  queues = app.get(JobQueues);
});

afterAll(async () => {
  await app.close();
  await client.end();
  await test_.drop();
});

const jobs = async (name: JobName): Promise<JobRow[]> => (await client.query<JobRow>('SELECT * FROM bullmq.job WHERE queue = $1 ORDER BY seq', [name])).rows;

const eventually = async (condition: () => boolean | Promise<boolean>, seconds: number): Promise<void> => {
  for (const end = performance.now() + seconds * 1_000; !(await condition());) {
    if (performance.now() > end) throw new Error(`not within ${seconds} s: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

test('migrating the queues again changes nothing', async () => {
  const answer = await migrateQueues({ databaseUrl: test_.url, redisUrl: null });
  expect(answer!.to).toBeGreaterThan(0);
  expect(answer!.from).toBe(answer!.to);
});

test('a scheduled job runs once in its interval, however often it is declared', async () => {
  await eventually(() => runs.get('record-milestones') === 1, 5);
  for (let n = 0; n < 3; n++) await queues.declare(schedules);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(runs.get('record-milestones')).toBe(1);
  expect((await jobs('record-milestones')).map(({ state }) => state).sort()).toEqual(['completed', 'delayed']);
});

test('a schedule that is no longer declared ends', async () => {
  await queues.declare([...schedules, { job: 'drop-expired-events', everySeconds: 3_600, atStart: false }]);
  await eventually(() => runs.get('drop-expired-events') === 1, 5);
  await queues.declare(schedules);
  expect((await jobs('drop-expired-events')).map(({ state }) => state)).toEqual(['completed']);
});

test("the tests' clock reaches the jobs", async () => {
  await eventually(async () => (await client.query("SELECT 1 FROM pg_class WHERE relname = 'usage_events_20310602'")).rowCount === 1, 5);
});

test('a job that throws is tried again with bounds, kept as failed, and stops no other', async () => {
  await queues.enqueue('refresh-power-references', {});
  await eventually(() => (runs.get('refresh-power-references') ?? 0) >= 1, 5);
  const other = runs.get('record-milestones')!;
  await queues.enqueue('record-milestones', {});
  await eventually(() => runs.get('record-milestones') === other + 1, 2);
  await eventually(async () => (await jobs('refresh-power-references'))[0]?.state === 'failed', 25);
  expect(runs.get('refresh-power-references')).toBe(5);
  expect(await jobs('refresh-power-references')).toEqual([expect.objectContaining({ attempts_made: 5, failed_reason: 'poison' })]);
});

test('a problem that waiting cannot cure is not tried again', async () => {
  await queues.enqueue('prune-rejected-events', {});
  await eventually(async () => (await jobs('prune-rejected-events'))[0]?.state === 'failed', 5);
  expect(runs.get('prune-rejected-events')).toBe(1);
  expect((await jobs('prune-rejected-events'))[0]!.failed_reason).toBe('invalid_input: This will never work.');
});

test('who enqueues is answered in time when the queue is not: a lock on its tables', async () => {
  await client.query('BEGIN');
  await client.query('LOCK TABLE bullmq.job IN ACCESS EXCLUSIVE MODE');
  const began = performance.now();
  const answer = await queues.enqueue('drop-expired-events', {}).catch((error: unknown) => error);
  await client.query('ROLLBACK');
  expect(answer).toBeInstanceOf(Problem);
  expect(answer).toMatchObject({ kind: 'unavailable' });
  expect(performance.now() - began).toBeLessThan(5_000);
});

test('connections that break are made anew and work goes on', async () => {
  await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()');
  const before = runs.get('record-milestones')!;
  await eventually(
    () =>
      queues.enqueue('record-milestones', {}).then(
        () => true,
        () => false,
      ),
    10,
  );
  await eventually(() => runs.get('record-milestones')! > before, 15);
  await app.get(Database).query('SELECT 1');
});

test('a process that ends finishes the jobs under way first', async () => {
  await queues.enqueue('settle-unassigned-events', {});
  await eventually(() => runs.get('settle-unassigned-events') === 1, 5);
  await app.close();
  expect(runs.get('settle-unassigned-events')).toBe(101);
  expect((await jobs('settle-unassigned-events'))[0]!.state).toBe('completed');
  app = await start();
  expect(app.get(Partitions)).toBeDefined();
});
