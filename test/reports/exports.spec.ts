import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoppedClock } from '@adoption/config';
import { Database } from '@adoption/database';
import { type Step, type Work, WorkRows } from '@adoption/jobs';
import { ExportWork } from '@adoption/reports';
import { ADMIN, type RunningApp, startApp } from '../api/running-app';
import { Callers } from '../engagement/callers';
import { eventually } from '../jobs/eventually';

const NOW = Date.parse('2026-03-31T15:00:00Z');
const NAME = 'Acme "Überall" Сыновья';

interface Job {
  readonly id: string;
  readonly state: string;
  readonly result: { readonly href: string } | null;
}

interface Export {
  readonly id: string;
  readonly fileName: string | null;
  readonly bytes: number | null;
  readonly expiresAt: string | null;
  readonly withheld: boolean;
}

describe('exports', () => {
  let folder: string;
  let api: RunningApp;
  let callers: Callers;
  let database: Database;
  let acme: string;
  let casey: Record<string, string>;
  let otto: Record<string, string>;
  let leader: Record<string, string>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'adoption exports '));
    api = await startApp({ dataDir: folder }, new StoppedClock(NOW));
    callers = new Callers(api);
    database = api.app.get(Database);
    await callers.ok('PUT', '/api/customers', [
      { externalId: 'acme', name: NAME, csmEmail: 'casey@example.com' },
      { externalId: 'globex', name: 'Globex', csmEmail: 'otto@example.com' },
    ]);
    await callers.ok('POST', '/api/usage/events', [{ id: '1', customerId: 'acme', userId: 'u', event: 'Opened', timestamp: '2026-03-29T10:00:00Z' }]);
    acme = await callers.customer('acme');
    casey = await callers.person('casey@example.com', 'csm');
    otto = await callers.person('otto@example.com', 'csm');
    leader = await callers.person('lea@example.com', 'leader');
  });
  afterAll(async () => {
    await api.stop();
    await rm(folder, { recursive: true });
  });

  const request = (body: object = { format: 'markdown' }, headers: Record<string, string> = casey): Promise<Job> =>
    callers.ok<Job>('POST', `/api/intelligence/adoption/${acme}/reports`, body, headers);
  const files = async (): Promise<string[]> => (await readdir(join(folder, 'exports')).catch(() => [])).sort();

  /** Does the work of a job as a worker would. */
  const work = async (id: string, deviation: Partial<Work> = {}): Promise<void> => {
    const rows = api.app.get(WorkRows);
    const claimed = await rows.claim(id, 'export-report', 30);
    if (claimed === undefined) throw new Error('nothing to claim');
    const step = await api.app
      .get(ExportWork)
      .make({ ...claimed, signal: new AbortController().signal, progress: (done, total) => void rows.tell(claimed, done, total), ...deviation });
    await rows.record(claimed, step, 30);
  };
  const made = async (body?: object, headers?: Record<string, string>): Promise<string> => {
    const { id } = await request(body, headers);
    await work(id);
    return id;
  };
  const file = async (id: string, headers: Record<string, string> = casey): Promise<Response> =>
    fetch(`${api.url}/api/exports/${id}/file`, { headers: { ...headers, 'accept-encoding': 'identity' } });
  const status = async (answer: Promise<Response>): Promise<number> => {
    const { status: code } = await answer;
    // Read to its end, else the connection stays busy and the server waits for it when it stops.
    await (await answer).arrayBuffer();
    return code;
  };

  it('are jobs, and their files are saved under a name that says what they are', async () => {
    const job = await request();
    expect(job).toMatchObject({ state: 'queued', kind: 'export-report', customerId: acme, result: null, error: null });
    await work(job.id);
    expect(await callers.ok<Job>('GET', `/api/jobs/${job.id}`, undefined, casey)).toMatchObject({
      state: 'done',
      progress: { done: 3, total: 3 },
      result: { href: `/api/exports/${job.id}/file` },
    });
    const answer = await file(job.id);
    const text = await answer.text();
    expect(text).toContain('## Product Adoption Dashboard: Acme');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/markdown; charset=utf-8',
      'content-length': String(Buffer.byteLength(text)),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-disposition': `attachment; filename="Acme _berall _______ - product adoption _internal_ - 2026-03-30.md"; filename*=UTF-8''${encodeURIComponent('Acme Überall Сыновья - product adoption (internal) - 2026-03-30.md').replace('(', '%28').replace(')', '%29')}`,
    });
    const view = await callers.ok<Export>('GET', `/api/exports/${job.id}`, undefined, casey);
    expect(view).toMatchObject({
      id: job.id,
      kind: 'report',
      format: 'markdown',
      audience: 'internal',
      customer: { id: acme, name: NAME },
      fileName: 'Acme Überall Сыновья - product adoption (internal) - 2026-03-30.md',
      bytes: Buffer.byteLength(text),
      createdBy: 'casey@example.com',
      job: { state: 'done' },
    });
    expect(Date.parse(view.expiresAt!) - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
  });

  it('are made once for the same request with the same key', async () => {
    const keyed = (body: object) => callers.call('POST', `/api/intelligence/adoption/${acme}/reports`, body, { ...casey, 'idempotency-key': 'one' });
    const first = await keyed({ format: 'markdown' });
    expect(await keyed({ format: 'markdown' })).toEqual(first);
    expect(await keyed({ format: 'pdf' })).toMatchObject({ status: 422, body: { type: expect.stringContaining('idempotency_key_reused') as string } });
    await work((first.body as Job).id);
    expect(await keyed({ format: 'markdown' })).toMatchObject({ status: 202, body: { state: 'done' } });
  });

  it('keep the day that was asked for, however late they are made', async () => {
    const { id } = await request({ format: 'markdown', period: '7d' });
    const [row] = await database.query<{ subject: { asOf: string } }>('SELECT subject FROM jobs WHERE id = $1', [id]);
    expect(row!.subject.asOf).toBe('2026-03-30');
    const portfolio = await callers.ok<Job>('POST', '/api/intelligence/portfolio/exports', { format: 'csv' }, casey);
    const [whole] = await database.query<{ subject: { askedAt: number } }>('SELECT subject FROM jobs WHERE id = $1', [portfolio.id]);
    expect(whole!.subject.askedAt).toBe(NOW);
  });

  it.each([
    ['a format that no report has', { format: 'csv' }],
    ['an unknown section', { format: 'pdf', sections: ['score', 'gossip'] }],
    ['no section at all', { format: 'pdf', sections: [] }],
    ['a section twice', { format: 'pdf', sections: ['score', 'score'] }],
    ['a reader that is none', { format: 'pdf', audience: 'press' }],
    ['a day that is none', { format: 'pdf', asOf: '2026-02-30' }],
    ['a day to come', { format: 'pdf', asOf: '2026-04-02' }],
    ['a field that is none', { format: 'pdf', colour: 'red' }],
    ['nothing that its reader may read', { format: 'pdf', audience: 'customer', sections: ['dormant'] }],
  ])('are refused with %s', async (_, body) => {
    expect(await callers.call('POST', `/api/intelligence/adoption/${acme}/reports`, body, casey)).toMatchObject({ status: 400 });
  });

  it('are for those who may see the account, now', async () => {
    const id = await made({ format: 'markdown' }, leader);
    expect(await Promise.all([casey, otto, leader, ADMIN].map((who) => status(file(id, who))))).toEqual([200, 404, 200, 200]);
    expect(await callers.call('POST', `/api/intelligence/adoption/${acme}/reports`, { format: 'pdf' }, otto)).toMatchObject({ status: 404 });
    const own = await made({ format: 'markdown' }, casey);
    await callers.ok('PUT', '/api/customers', [{ externalId: 'acme', name: NAME, csmEmail: 'otto@example.com' }]);
    expect(await Promise.all([casey, otto].map((who) => status(file(own, who))))).toEqual([404, 200]);
    await callers.ok('PUT', '/api/customers', [{ externalId: 'acme', name: NAME, csmEmail: 'casey@example.com' }]);
  });

  it('of a portfolio hold the accounts of whoever asked, and are for nobody who sees fewer', async () => {
    const ask = (headers: Record<string, string>) => callers.ok<Job>('POST', '/api/intelligence/portfolio/exports', { format: 'csv' }, headers);
    const [own, all] = [(await ask(casey)).id, (await ask(leader)).id];
    await work(own);
    await work(all);
    expect(await Promise.all([casey, otto, leader].map((who) => status(file(own, who))))).toEqual([200, 404, 200]);
    expect(await Promise.all([casey, otto, leader].map((who) => status(file(all, who))))).toEqual([404, 404, 200]);
    const [mine, ours] = [await (await file(own)).text(), await (await file(all, leader)).text()];
    expect([mine.includes('Globex'), ours.includes('Globex')]).toEqual([false, true]);
    const withheld = async (who: Record<string, string>) => (await callers.ok<Export>('GET', `/api/exports/${own}`, undefined, who)).withheld;
    expect(await Promise.all([casey, leader].map(withheld))).toEqual([false, false]);
    await callers.ok('PUT', '/api/customers', [{ externalId: 'acme', name: NAME, csmEmail: 'otto@example.com' }]);
    expect(await Promise.all([casey, otto, leader].map((who) => status(file(own, who))))).toEqual([404, 404, 200]);
    expect(await Promise.all([casey, leader].map(withheld))).toEqual([true, false]);
    await callers.ok('PUT', '/api/customers', [{ externalId: 'acme', name: NAME, csmEmail: 'casey@example.com' }]);
  });

  it('of what was picked know an id however it is written', async () => {
    const customerIds = [acme.toUpperCase()];
    const { id } = await callers.ok<Job>('POST', '/api/intelligence/portfolio/exports', { format: 'csv', customerIds }, casey);
    await work(id);
    expect(await (await file(id)).text()).toContain('casey@example.com');
  });

  it('have no file before they are made, and none after a week', async () => {
    const { id } = await request();
    expect(await status(file(id))).toBe(409);
    await work(id);
    await database.query("UPDATE exports SET made_at = now() - interval '7 days 1 second' WHERE job = $1", [id]);
    expect(await callers.call('GET', `/api/exports/${id}/file`, undefined, casey)).toMatchObject({
      status: 404,
      body: { title: expect.any(String) as string },
    });
    expect(await callers.ok<Export>('GET', `/api/exports/${id}`, undefined, casey)).toMatchObject({ expiresAt: null });
    expect(await files()).toContain(id);
    await api.app.get(ExportWork).prune();
    expect(await files()).not.toContain(id);
  });

  it('that are cancelled leave no file, whenever that is', async () => {
    const early = await request();
    await callers.ok('POST', `/api/jobs/${early.id}/cancel`, {}, casey);
    const late = await request();
    // Cancelled when all is written and only the row is left to be told.
    const rows = api.app.get(WorkRows);
    const claimed = (await rows.claim(late.id, 'export-report', 30))!;
    const cancelled = callers.ok.bind(callers, 'POST', `/api/jobs/${late.id}/cancel`, {}, casey);
    const step = await api.app.get(ExportWork).make({
      ...claimed,
      signal: new AbortController().signal,
      progress: (done) => void (done === 1 && cancelled()),
    });
    await eventually(async () => (await callers.ok<Job>('GET', `/api/jobs/${late.id}`, undefined, casey)).state === 'cancelled', 5, 'the job is cancelled');
    expect(await rows.record(claimed, step, 30)).toBe(false);
    await api.app.get(ExportWork).prune();
    expect((await files()).filter((name) => name.startsWith(early.id) || name.startsWith(late.id))).toEqual([]);
    expect(await status(file(late.id))).toBe(409);
  });

  it('stay when a run ends late that had lost its job to the one that made them', async () => {
    const { id } = await request();
    const rows = api.app.get(WorkRows);
    const claimed = (await rows.claim(id, 'export-report', 30))!;
    const run = (): Promise<Step> => api.app.get(ExportWork).make({ ...claimed, signal: new AbortController().signal, progress: () => undefined });
    expect(await rows.record(claimed, await run(), 30)).toBe(true);
    const late = await run();
    expect(await rows.record(claimed, late, 30)).toBe(false);
    expect(await status(file(id))).toBe(200);
  });

  it('clear away what runs that died have left, and nothing that is needed or foreign', async () => {
    const [done, waiting] = [await made(), (await request()).id];
    const parts = [`${done}.1.part`, `${waiting}.2.part`, '00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000000.3.part', 'notes.txt'];
    for (const name of parts) await writeFile(join(folder, 'exports', name), 'half');
    await work(waiting);
    expect(await files()).not.toContain(`${waiting}.2.part`);
    await api.app.get(ExportWork).prune();
    const left = await files();
    expect(left).toEqual(expect.arrayContaining([done, waiting, 'notes.txt']));
    expect(left.filter((name) => name.startsWith('00000000'))).toEqual([]);
  });

  it('are listed with their jobs, the newest first, to those who may see them', async () => {
    const { items } = await callers.ok<{ items: (Export & { job: Job })[] }>('GET', '/api/exports?limit=3', undefined, casey);
    expect(items).toHaveLength(3);
    expect(items.every(({ id, job }) => id === job.id)).toBe(true);
    expect(await callers.ok('GET', '/api/exports', undefined, otto)).toEqual({ items: [], next: null });
    expect(await callers.call('GET', `/api/exports/${items[0]!.id}`, undefined, otto)).toMatchObject({ status: 404 });
  });
});
