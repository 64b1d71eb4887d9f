import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import { parse } from 'csv-parse/sync';
import { Client as Connection } from 'pg';
import { migrateQueues } from '@adoption/jobs';
import { type RunningApp, startApp } from '../../api/running-app';
import { Callers } from '../../engagement/callers';
import { eventually } from '../../jobs/eventually';
import { PromiseBook } from '../../jobs/promise-book';
import { BUILT_WORKER, WorkerProcess } from '../work/worker-process';
import { SmallDisk } from './small-disk';

/** Promises about exports when workers die, queues are lost and disks are full; the same on every backend. */
const PROMISES = 4;
/** Enough that a worker can be caught in the middle of the file. */
const USERS = 60_000;
const ROWS_A_REQUEST = 10_000;
/** Less than the list needs, in kilobytes; and enough for it. */
const [TOO_SMALL, ENOUGH] = [600, 60_000];

interface Job {
  readonly id: string;
  readonly state: string;
  readonly attempts: number;
  readonly error: { readonly type: string; readonly detail: string } | null;
}

/**
 * What exports promise, wherever the queues live.
 * @param redisUrl null: the queues live in PostgreSQL
 * @param loseQueue forgets everything that the queues hold
 */
export function exportPromises(backend: string, redisUrl: () => string | null, loseQueue: (client: Client) => Promise<void>): void {
  const book = new PromiseBook('exports', backend);
  let dataDir: string;
  let folder: string;
  let api: RunningApp;
  let callers: Callers;
  let client: Client;
  let account: string;
  const workers: WorkerProcess[] = [];

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'adoption exports '));
    folder = join(dataDir, 'exports');
    api = await startApp({ dataDir });
    callers = new Callers(api);
    client = new Connection({ connectionString: api.databaseUrl });
    await client.connect();
    await migrateQueues({ databaseUrl: api.databaseUrl, redisUrl: redisUrl() });
    await callers.ok('PUT', '/api/customers', [{ externalId: 'acme', name: 'Acme Corp' }]);
    for (let from = 0; from < USERS; from += ROWS_A_REQUEST) {
      const users = Array.from({ length: ROWS_A_REQUEST }, (_, n) => ({
        customerId: 'acme',
        externalId: `u${from + n}`,
        name: `Person ${from + n}`,
        email: `person${from + n}@example.com`,
        signedUpAt: '2025-01-01T00:00:00Z',
      }));
      await callers.ok('PUT', '/api/users', users);
    }
    account = await callers.customer('acme');
  });

  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  });

  afterAll(async () => {
    await client.end();
    await api.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const work = async (): Promise<WorkerProcess> => {
    const worker = new WorkerProcess({ DATABASE_URL: api.databaseUrl, REDIS_URL: redisUrl() ?? '', DATA_DIR: dataDir, LOG_LEVEL: 'silent' }, BUILT_WORKER);
    workers.push(worker);
    await worker.start();
    return worker;
  };
  const ask = (format: 'csv' | 'xlsx'): Promise<Job> => callers.ok<Job>('POST', `/api/intelligence/adoption/${account}/users/exports?sort=name`, { format });
  const see = (id: string): Promise<Job> => callers.ok<Job>('GET', `/api/jobs/${id}`);
  const ends = async (id: string, state: string, seconds = 120): Promise<Job> => {
    await eventually(async () => !['queued', 'running'].includes((await see(id)).state), seconds, `the job is ${state}`);
    const job = await see(id);
    expect(job).toMatchObject({ state });
    return job;
  };
  const files = async (id: string): Promise<string[]> => (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(id));
  /** Waits until part of the file is on the disk, and none of it under its own name. */
  const middle = (id: string): Promise<void> =>
    eventually(
      async () => {
        const [part, ...more] = await files(id);
        return part !== undefined && part !== id && more.length === 0 && (await stat(join(folder, part)).catch(() => null))?.size !== 0;
      },
      60,
      'the middle of the file',
    );
  const isWhole = async (id: string): Promise<void> => {
    expect(await files(id)).toEqual([id]);
    const answer = await callers.raw('GET', `/api/exports/${id}/file`);
    const rows = parse<Record<string, string>>(await answer.text(), { bom: true, columns: true });
    expect(rows).toHaveLength(USERS);
    expect(new Set(rows.map((row) => Object.values(row).join())).size).toBe(USERS);
  };
  const download = async (id: string): Promise<number> => {
    const answer = await callers.raw('GET', `/api/exports/${id}/file`);
    await answer.arrayBuffer();
    return answer.status;
  };

  book.promise('kill -9 of the worker in the middle of a file: no file until there is a whole one, and nothing else is left', async () => {
    const worker = await work();
    const { id } = await ask('csv');
    await middle(id);
    worker.kill();
    expect(await download(id)).toBe(409);
    expect(await files(id)).not.toContain(id);
    await ends(id, 'done');
    await isWhole(id);
    expect(worker.deaths).toEqual(['SIGKILL']);
  });

  book.promise('a queue that is lost before and while a file is made: it is made once', async () => {
    const before = await ask('csv');
    await loseQueue(client);
    await work();
    await middle(before.id);
    await loseQueue(client);
    await ends(before.id, 'done');
    await isWhole(before.id);
  });

  book.promise('cancelled in the middle of a file: the worker lets go, and nothing is left', async () => {
    await work();
    const { id } = await ask('xlsx');
    await middle(id);
    await callers.ok('POST', `/api/jobs/${id}/cancel`, {});
    await eventually(async () => (await files(id)).length === 0, 30, 'nothing is left of the file');
    expect(await see(id)).toMatchObject({ state: 'cancelled' });
    expect(await download(id)).toBe(409);
  });

  book.promise('a full disk: a failure that says so and no part of a file; with room the same job makes it', async () => {
    const disk = await SmallDisk.mount(folder, TOO_SMALL);
    try {
      await work();
      const { id } = await ask('csv');
      const failed = await ends(id, 'failed');
      expect(failed.error).toMatchObject({ type: expect.stringContaining('disk_full') as string, detail: expect.stringContaining('no room') as string });
      expect(await files(id)).toEqual([]);
      expect(await download(id)).toBe(409);
      await disk.grow(ENOUGH);
      await callers.ok('POST', `/api/jobs/${id}/retry`, {});
      await ends(id, 'done');
      await isWhole(id);
    } finally {
      await disk.unmount();
    }
  });

  book.close(PROMISES);
}
