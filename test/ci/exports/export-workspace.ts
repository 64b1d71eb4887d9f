import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { migrateQueues } from '@adoption/jobs';
import { type RunningApp, startApp } from '../../api/running-app';
import { Callers } from '../../engagement/callers';
import { eventually } from '../../jobs/eventually';
import { BUILT_WORKER, WorkerProcess } from '../work/worker-process';

/** Enough that a worker can be caught in the middle of the file. */
const USERS = 60_000;
const ROWS_A_REQUEST = 10_000;

export interface ExportJob {
  readonly id: string;
  readonly state: string;
  readonly error: { readonly type: string; readonly detail: string } | null;
}

/** The API in this process, the product's workers beside it, and one account with a long list of users. */
export class ExportWorkspace {
  private readonly workers: WorkerProcess[] = [];
  readonly callers: Callers;

  private constructor(
    private readonly api: RunningApp,
    private readonly dataDir: string,
    private readonly redisUrl: string | null,
  ) {
    this.callers = new Callers(api);
  }

  /** @param redisUrl null: the queues live in PostgreSQL */
  static async start(redisUrl: string | null): Promise<ExportWorkspace> {
    const dataDir = await mkdtemp(join(tmpdir(), 'adoption exports '));
    const api = await startApp({ dataDir });
    await migrateQueues({ databaseUrl: api.databaseUrl, redisUrl });
    const workspace = new ExportWorkspace(api, dataDir, redisUrl);
    await workspace.fill();
    return workspace;
  }

  get databaseUrl(): string {
    return this.api.databaseUrl;
  }

  /** Where the files stand. */
  get folder(): string {
    return join(this.dataDir, 'exports');
  }

  /** Starts a worker of the product as a process of its own. */
  async work(): Promise<WorkerProcess> {
    const { databaseUrl, redisUrl, dataDir } = this;
    const worker = new WorkerProcess({ DATABASE_URL: databaseUrl, REDIS_URL: redisUrl ?? '', DATA_DIR: dataDir, LOG_LEVEL: 'silent' }, BUILT_WORKER);
    this.workers.push(worker);
    await worker.start();
    return worker;
  }

  async restWorkers(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((worker) => worker.stop()));
  }

  /** Asks for the list of users. */
  async ask(format: 'csv' | 'xlsx'): Promise<ExportJob> {
    const account = await this.callers.customer('acme');
    return this.callers.ok('POST', `/api/intelligence/adoption/${account}/users/exports?sort=name`, { format });
  }

  see(id: string): Promise<ExportJob> {
    return this.callers.ok('GET', `/api/jobs/${id}`);
  }

  async ends(id: string, state: string): Promise<ExportJob> {
    await eventually(async () => !['queued', 'running'].includes((await this.see(id)).state), 120, `the job is ${state}`);
    const job = await this.see(id);
    expect(job).toMatchObject({ state });
    return job;
  }

  /** Names of what the folder holds of an export. */
  async files(id: string): Promise<string[]> {
    return (await readdir(this.folder).catch(() => [])).filter((name) => name.startsWith(id));
  }

  /** Waits until part of the file is on the disk, and nothing under its own name. */
  async middle(id: string): Promise<void> {
    const isPart = async (): Promise<boolean> => {
      const [part, ...more] = await this.files(id);
      return part !== undefined && part !== id && more.length === 0 && ((await stat(join(this.folder, part)).catch(() => null))?.size ?? 0) > 0;
    };
    await eventually(isPart, 60, 'the middle of the file');
  }

  /** The status with which the file is answered. */
  async download(id: string): Promise<number> {
    const answer = await this.callers.raw('GET', `/api/exports/${id}/file`);
    await answer.arrayBuffer();
    return answer.status;
  }

  /** Expects one file, the CSV of the whole list, each row once. */
  async expectWhole(id: string): Promise<void> {
    expect(await this.files(id)).toEqual([id]);
    const answer = await this.callers.raw('GET', `/api/exports/${id}/file`);
    const rows = parse<Record<string, string>>(await answer.text(), { bom: true, columns: true });
    expect(rows).toHaveLength(USERS);
    expect(new Set(rows.map((row) => Object.values(row).join())).size).toBe(USERS);
  }

  async end(): Promise<void> {
    await this.restWorkers();
    await this.api.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  private async fill(): Promise<void> {
    await this.callers.ok('PUT', '/api/customers', [{ externalId: 'acme', name: 'Acme Corp' }]);
    for (let from = 0; from < USERS; from += ROWS_A_REQUEST) {
      const users = Array.from({ length: ROWS_A_REQUEST }, (_, n) => ({
        customerId: 'acme',
        externalId: `u${from + n}`,
        name: `Person ${from + n}`,
        email: `person${from + n}@example.com`,
        signedUpAt: '2025-01-01T00:00:00Z',
      }));
      await this.callers.ok('PUT', '/api/users', users);
    }
  }
}
