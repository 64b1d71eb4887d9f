import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { pino } from 'pino';
import { WorkerModule } from '../../apps/worker/src/worker.module';
import { Clock, readSettings } from '@adoption/config';
import { Database } from '@adoption/database';
import { ImportsService } from '@adoption/imports';
import { migrateQueues } from '@adoption/jobs';
import { ADMIN, type RunningApp, startApp } from '../api/running-app';
import { eventually } from '../jobs/eventually';
import { type Import, ImportClient } from './import-client';

describe('imports and the worker', () => {
  let api: RunningApp;
  let worker: INestApplicationContext;
  let client: ImportClient;

  beforeAll(async () => {
    api = await startApp();
    const settings = readSettings({ DATABASE_URL: api.databaseUrl, LOG_LEVEL: 'fatal' });
    await migrateQueues(settings);
    worker = await NestFactory.createApplicationContext(WorkerModule.from(settings, new Clock(), pino({ level: 'silent' })), {
      logger: false,
      abortOnError: false,
    });
    client = new ImportClient(api);
    await client.call('PUT', '/api/customers', [{ externalId: 'acme', name: 'Acme Corp' }]);
  });
  afterAll(async () => {
    await worker.close();
    await api.stop();
  });

  const reaches = async (id: string, state: string): Promise<Import> => {
    await eventually(
      async () => {
        const now = await client.find(id);
        if (now.state === 'failed') throw new Error(`failed: ${now.error}`);
        return now.state === state;
      },
      30,
      `the import is ${state}`,
    );
    return client.find(id);
  };

  it('checks, imports and undoes a file by its jobs', async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => `acme,u${at % 40},Opened,2026-03-${String((at % 28) + 1).padStart(2, '0')}T10:00:00Z`);
    const csv = `customer,user,event,time\n${rows.join('\n')}\n`;
    const mapping = JSON.stringify({ customerId: 'customer', userId: 'user', event: 'event', timestamp: 'time' });
    const { body } = await client.upload('events', csv, { mapping });
    expect(await reaches(body.id, 'checked')).toMatchObject({ rows: { total: 5_000, valid: 5_000, bad: 0, duplicates: 0 } });
    const started = await client.call<{ id: string; kind: string }>('POST', `/api/imports/${body.id}/runs`);
    expect(started).toMatchObject({ status: 202, body: { kind: 'run-import' } });
    expect(await reaches(body.id, 'imported')).toMatchObject({ result: { accepted: 5_000, duplicates: 0, rejected: 0 }, canUndo: true });
    await eventually(async () => (await client.call<{ state: string }>('GET', `/api/jobs/${started.body.id}`)).body.state === 'done', 10, 'the job is done');
    expect((await client.call('GET', `/api/jobs/${started.body.id}`)).body).toMatchObject({
      progress: { done: 5_000, total: 5_000 },
      result: { href: `/api/imports/${body.id}` },
    });
    await client.call('POST', `/api/imports/${body.id}/undo`);
    expect(await reaches(body.id, 'undone')).toMatchObject({ canUndo: false });
    const [left] = await api.app
      .get(Database)
      .query<{ events: number; users: number }>('SELECT (SELECT count(*)::int FROM usage_events) AS events, (SELECT count(*)::int FROM users) AS users');
    expect(left).toEqual({ events: 0, users: 0 });
  });

  it('forgets files that nobody imported within a week, and uploads that ended half-way', async () => {
    const csv = 'customer,metric,date,value\nacme,m,2026-03-01,1\n';
    const [old, young, half] = await Promise.all([1, 2, 3].map(async () => (await client.upload('gauges', csv)).body.id));
    const database = api.app.get(Database);
    await database.query("UPDATE imports SET created_at = now() - interval '8 days' WHERE id = $1", [old]);
    await database.query("UPDATE imports SET created_at = now() - interval '2 hours', state = 'receiving' WHERE id = $1", [half]);
    expect(await worker.get(ImportsService).prune()).toBe(2);
    const status = async (id: string | undefined): Promise<number> => (await client.call('GET', `/api/imports/${id}`, undefined, ADMIN)).status;
    expect(await Promise.all([old, young, half].map(status))).toEqual([404, 200, 404]);
  });
});
