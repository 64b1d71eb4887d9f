import { Client } from 'pg';
import { PromiseBook } from '../../jobs/promise-book';
import { ExportWorkspace } from './export-workspace';

/** Promises about exports when workers die and queues are lost; the same on every backend. */
const PROMISES = 2;

/**
 * What exports promise, wherever the queues live.
 * @param redisUrl null: the queues live in PostgreSQL
 * @param loseQueue forgets everything that the queues hold
 */
export function exportPromises(backend: string, redisUrl: () => string | null, loseQueue: (client: Client) => Promise<void>): void {
  const book = new PromiseBook('exports', backend);
  let workspace: ExportWorkspace;
  let client: Client;

  beforeAll(async () => {
    workspace = await ExportWorkspace.start(redisUrl());
    client = new Client({ connectionString: workspace.databaseUrl });
    await client.connect();
  });

  afterEach(() => workspace.restWorkers());

  afterAll(async () => {
    await client.end();
    await workspace.end();
  });

  book.promise('kill -9 of the worker in the middle of a file: no file until there is a whole one, and nothing else is left', async () => {
    const worker = await workspace.work();
    const { id } = await workspace.ask('csv');
    await workspace.middle(id);
    worker.kill();
    expect(await workspace.download(id)).toBe(409);
    expect(await workspace.files(id)).not.toContain(id);
    await workspace.ends(id, 'done');
    await workspace.expectWhole(id);
    expect(worker.deaths).toEqual(['SIGKILL']);
  });

  book.promise('a queue that is lost before and while a file is made: it is made', async () => {
    const { id } = await workspace.ask('csv');
    await loseQueue(client);
    await workspace.work();
    await workspace.middle(id);
    await loseQueue(client);
    await workspace.ends(id, 'done');
    await workspace.expectWhole(id);
  });

  book.close(PROMISES);
}
