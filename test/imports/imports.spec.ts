import { Workbook } from 'exceljs';
import { gzipSync } from 'node:zlib';
import { KeysService, PeopleService, SessionsService } from '@adoption/access';
import { StoppedClock } from '@adoption/config';
import { Database } from '@adoption/database';
import { ImportsService } from '@adoption/imports';
import { Rebuild } from '@adoption/usage';
import { ADMIN, bearer, type RunningApp, startApp } from '../api/running-app';
import { type Import, ImportClient, type Refusal } from './import-client';

const NOW = Date.parse('2026-03-31T15:00:00Z');
const EVENTS = `customer_id;user;event;occurred_at;session
acme;u1;Report Created;2026-03-01 10:00;s1
acme;u1;Report Created;2026-03-01 10:00;s1
acme;u9;Report Opened;2026-03-02T11:00:00Z;
globex;g1;Report Opened;31.03.2026 08:15;
nobody;x;Report Opened;2026-03-02T11:00:00Z;
acme;u1;Report Opened;yesterday;
acme;;Report Opened;2026-03-02T11:00:00Z;
acme;u1;Report Opened
`;

describe('imports', () => {
  let api: RunningApp;
  let client: ImportClient;
  let database: Database;
  const cookies = new Map<string, string>();
  const as = (name: string): Record<string, string> => ({ cookie: cookies.get(name)!, origin: api.url });
  const dashboard = async (customer: string): Promise<unknown> => {
    const [row] = await database.query<{ id: string }>('SELECT id FROM customers WHERE external_id = $1', [customer]);
    const { body } = await client.call<Record<string, unknown>>('GET', `/api/intelligence/adoption/${row!.id}`);
    const { generatedAt: _, dataVersion: __, ...rest } = body;
    return JSON.parse(
      JSON.stringify(rest, (key, value: unknown) => (['computedAt', 'generatedAt', 'version', 'dataAsOf', 'etag'].includes(key) ? undefined : value)),
    );
  };
  const keyOf = async (customer: string): Promise<number> =>
    (await database.query<{ key: number }>('SELECT key FROM customers WHERE external_id = $1', [customer]))[0]!.key;

  beforeAll(async () => {
    api = await startApp({}, new StoppedClock(NOW));
    client = new ImportClient(api);
    database = api.app.get(Database);
    await client.call('PUT', '/api/customers', [
      { externalId: 'acme', name: 'Acme Corp', csmEmail: 'casey@example.com' },
      { externalId: 'globex', name: 'Globex' },
    ]);
    await client.call('PUT', '/api/features', [
      { key: 'reports', name: 'Reports', tier: 'core', events: [{ name: 'Report Created', kind: 'create' }, { name: 'Report Opened' }] },
    ]);
    await client.call('PUT', '/api/users', [{ customerId: 'acme', externalId: 'u1', name: 'Uma', signedUpAt: '2026-01-01T00:00:00Z' }]);
    await client.call('POST', '/api/usage/events', [
      { id: 'old', customerId: 'acme', userId: 'u1', event: 'Report Opened', timestamp: '2026-02-20T09:00:00Z' },
    ]);
    await api.app.get(PeopleService).upsert([
      { email: 'casey@example.com', name: 'Casey', role: 'csm' },
      { email: 'other@example.com', name: 'Other', role: 'csm' },
      { email: 'lead@example.com', name: 'Lead', role: 'leader' },
    ]);
    for (const person of await api.app.get(PeopleService).list())
      cookies.set(person.email.split('@')[0]!, `adoption_session=${await api.app.get(SessionsService).start(person)}`);
  });
  afterAll(() => api.stop());

  it('takes a file, matches its columns and says what is wrong with its rows', async () => {
    const { status, body } = await client.upload('events', EVENTS, { timeZone: 'Europe/Berlin' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'uploaded',
      columns: ['customer_id', 'user', 'event', 'occurred_at', 'session'],
      rows: null,
      job: null,
      canUndo: false,
    });
    expect(body.sample).toHaveLength(5);
    expect(body.mapping).toMatchObject({ customerId: 'customer_id', userId: 'user', timestamp: 'occurred_at', sessionId: 'session', id: null });
    const checked = await client.check(body.id);
    expect(checked).toMatchObject({ state: 'checked', rows: { total: 8, valid: 4, bad: 4, duplicates: 0 }, customerCount: 2 });
    expect(checked.customers.map(({ name }) => name)).toEqual(['Acme Corp', 'Globex']);
    expect(Object.fromEntries(checked.problems.map(({ code, count }) => [code, count]))).toEqual({
      unknown_customer: 1,
      invalid_timestamp: 1,
      missing_field: 1,
      wrong_number_of_columns: 1,
    });
    const { body: page } = await client.call<{ items: Record<string, unknown>[]; next: string | null }>('GET', `/api/imports/${body.id}/bad-rows?limit=2`);
    expect(page.items).toEqual([
      expect.objectContaining({
        line: 6,
        column: 'customer_id',
        value: 'nobody',
        code: 'unknown_customer',
        hint: 'Import the account first, or correct the ID.',
      }),
      expect.objectContaining({ line: 7, column: 'occurred_at', value: 'yesterday', code: 'invalid_timestamp' }),
    ]);
    const rest = await client.call<{ items: { line: number }[]; next: null }>('GET', `/api/imports/${body.id}/bad-rows?cursor=${page.next}`);
    expect(rest.body).toMatchObject({ items: [{ line: 8 }, { line: 9 }], next: null });
    const one = await client.call<{ items: { line: number }[] }>('GET', `/api/imports/${body.id}/bad-rows?problem=missing_field`);
    expect(one.body.items.map(({ line }) => line)).toEqual([8]);
    await client.call('DELETE', `/api/imports/${body.id}`);
    expect((await client.call('GET', `/api/imports/${body.id}`)).status).toBe(404);
  });

  it.each([false, true])('imports events once and undoes them without a trace (each step twice: %s)', async (twice) => {
    client.twice = twice;
    const before = [await dashboard('acme'), await dashboard('globex')];
    const done = await client.bring('events', EVENTS, { timeZone: 'Europe/Berlin' });
    expect(done).toMatchObject({ state: 'imported', result: { accepted: 4, duplicates: 0, rejected: 4 }, canUndo: true });
    const after = await dashboard('acme');
    expect(after).not.toEqual(before[0]);
    const stored = await database.query<{ at: Date }>('SELECT occurred_at AS at FROM usage_events WHERE import_id IS NOT NULL ORDER BY occurred_at');
    expect(stored.map(({ at }) => at.toISOString())).toEqual([
      '2026-03-01T09:00:00.000Z',
      '2026-03-01T09:00:00.000Z',
      '2026-03-02T11:00:00.000Z',
      '2026-03-31T06:15:00.000Z',
    ]);
    const again = await client.bring('events', EVENTS, { timeZone: 'Europe/Berlin' });
    expect(again).toMatchObject({ rows: { valid: 4, duplicates: 4 }, result: { accepted: 0, duplicates: 4 } });
    expect((await client.call('DELETE', `/api/imports/${done.id}`)).status).toBe(409);
    // Taking the second back leaves what was there before it.
    await client.work(await client.call('POST', `/api/imports/${again.id}/undo`));
    expect(await dashboard('acme')).toEqual(after);
    await client.work(await client.call('POST', `/api/imports/${done.id}/undo`));
    expect(await client.find(done.id)).toMatchObject({ state: 'undone', canUndo: false });
    expect([await dashboard('acme'), await dashboard('globex')]).toEqual(before);
    for (const customer of ['acme', 'globex']) expect(await api.app.get(Rebuild).check(await keyOf(customer))).toEqual([]);
    expect((await client.call('POST', `/api/imports/${done.id}/undo`)).status).toBe(409);
    client.twice = false;
  });

  it('takes back users whom several imports made known with the last of them', async () => {
    const before = await dashboard('globex');
    const file = (day: string): string => `customer,user,event,time\nglobex,shared,Report Opened,2026-03-${day}T10:00:00Z\n`;
    const first = await client.bring('events', file('10'));
    const second = await client.bring('events', file('11'));
    const users = async (): Promise<number> =>
      (await database.query<{ count: number }>("SELECT count(*)::int AS count FROM users WHERE external_id = 'shared'"))[0]!.count;
    await client.work(await client.call('POST', `/api/imports/${first.id}/undo`));
    expect(await users()).toBe(1);
    await client.work(await client.call('POST', `/api/imports/${second.id}/undo`));
    expect(await users()).toBe(0);
    expect(await dashboard('globex')).toEqual(before);
  });

  it.each([false, true])('imports rows of accounts and sums up what it did (each step twice: %s)', async (twice) => {
    client.twice = twice;
    const suffix = twice ? 'b' : 'a';
    const lines = Array.from({ length: 4_500 }, (_, at) => `acme,p${suffix}${at},Person ${at},${at === 4_200 ? 'no address' : ''}`);
    const csv = `customer,user id,name,email\n${lines.join('\n')}\nacme,p${suffix}0,Again,\nacme,u1,Uma,\n`;
    const done = await client.bring('users', csv);
    expect(done).toMatchObject({
      state: 'imported',
      rows: { total: 4_502, valid: 4_500, bad: 2, duplicates: 1 },
      result: { created: 4_499, updated: 0, unchanged: 1, rejected: 2, accepted: 0 },
      canUndo: false,
    });
    expect(done.problems.map(({ code }) => code).sort()).toEqual(['duplicate_row', 'invalid_email']);
    const [row] = await database.query<{ count: number }>('SELECT count(*)::int AS count FROM users WHERE external_id LIKE $1', [`p${suffix}%`]);
    expect(row!.count).toBe(4_499);
    const [kept] = await database.query<{ files: number }>(
      'SELECT count(*)::int AS files FROM import_files f JOIN imports i ON i.key = f.import WHERE i.id = $1',
      [done.id],
    );
    expect(kept!.files).toBe(0);
    client.twice = false;
  });

  it('imports every kind by its usual columns', async () => {
    const files: [string, string, object][] = [
      ['customers', 'Customer ID,Name,Segment,Go-Live\nhooli,Hooli,Enterprise,01/15/2026\n', { created: 1 }],
      ['features', 'feature,name,tier,events\nexport,Export,advanced,Exported:create; Export Opened\n', { created: 1 }],
      ['entitlements', 'account,metric,limit,from\nhooli,registered_users,unlimited,2026-01-01\n', { created: 1 }],
      ['contracts', 'account,contract,start,end,seats\nhooli,c1,2026-01-01,2026-12-31,50\n', { created: 1 }],
      ['gauges', 'account,metric,date,value\nhooli,storage_gb,2026-03-01,12.5\n', { created: 1 }],
    ];
    for (const [kind, csv, result] of files) {
      const done = await client.bring(kind, csv, kind === 'customers' ? { dateFormat: 'mdy' } : {});
      expect([kind, done.problems, done.result]).toEqual([kind, [], expect.objectContaining(result)]);
      expect(done.customerCount).toBe(kind === 'features' ? 0 : 1);
    }
    const [row] = await database.query<{ day: string }>("SELECT go_live_on AS day FROM customers WHERE external_id = 'hooli'");
    expect(row!.day).toBe('2026-01-15');
  });

  it('takes every form of file alike', async () => {
    const book = new Workbook();
    book.addWorksheet('Gauges').addRows([
      ['Account', 'Metric', 'Date', 'Value'],
      ['acme', 'seats', new Date('2026-03-05T00:00:00Z'), 7.25],
    ]);
    const xlsx = new Uint8Array(await book.xlsx.writeBuffer());
    const tsv = 'Account\tMetric\tDate\tValue\nacme\tseats\t2026-03-05\t7.25\n';
    const forms = [
      xlsx,
      gzipSync(xlsx),
      tsv,
      gzipSync(tsv),
      new Uint8Array(Buffer.from(`\uFEFF${tsv}`, 'utf16le')),
      tsv.replaceAll('\t', ';').replaceAll('\n', '\r\n'),
    ];
    const results = [];
    for (const form of forms) results.push((await client.bring('gauges', form)).result);
    expect(results.map((result) => [result?.['created'], result?.['unchanged'], result?.['rejected']])).toEqual([
      [1, 0, 0],
      ...forms.slice(1).map(() => [0, 1, 0]),
    ]);
  });

  it('begins the check of a file that comes with a complete mapping, and refuses one that does not fit', async () => {
    const mapping = { customerId: 'who', metric: 'what', date: 'when', value: 'much' };
    const csv = 'who,what,when,much\nacme,storage_gb,2026-03-01,1\n';
    const { body } = await client.upload('gauges', csv, { mapping: JSON.stringify(mapping) });
    expect(body).toMatchObject({ state: 'checking', job: { kind: 'check-import' } });
    expect((await client.call('PUT', `/api/imports/${body.id}/mapping`, { mapping })).status).toBe(409);
    expect((await client.call('POST', `/api/imports/${body.id}/runs`)).status).toBe(409);
    const refused = await client.upload<Refusal>('gauges', csv, { mapping: JSON.stringify({ ...mapping, value: 'none', date: null }) });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toEqual([
      expect.objectContaining({ pointer: '/mapping/value', code: 'unknown_column' }),
      expect.objectContaining({ pointer: '/mapping/date', code: 'missing_field' }),
    ]);
    const [left] = await database.query<{ count: number }>("SELECT count(*)::int AS count FROM imports WHERE state = 'receiving'");
    expect(left!.count).toBe(0);
  });

  it('shows what has failed, and lets it be checked again', async () => {
    const { body } = await client.upload('gauges', 'customer,metric,date,value\nacme,m,2026-03-01,1\n');
    await client.call('PUT', `/api/imports/${body.id}/mapping`, { mapping: body.mapping });
    await database.query(`UPDATE jobs SET state = 'failed', error = '{"detail": "It broke."}' WHERE id = (SELECT job FROM imports WHERE id = $1)`, [body.id]);
    expect(await client.find(body.id)).toMatchObject({ state: 'failed', error: 'It broke.' });
    expect(await client.check(body.id)).toMatchObject({ state: 'checked', error: null });
  });

  it('says of an import that stopped half-way more than a week ago that its file is gone, instead of waiting for it for ever', async () => {
    const stopped = async (): Promise<string> => {
      const { body } = await client.upload('gauges', 'customer,metric,date,value\nacme,m,2026-03-01,1\n');
      await client.check(body.id);
      await client.call('POST', `/api/imports/${body.id}/runs`);
      await database.query(`UPDATE jobs SET state = 'failed', error = '{"detail": "It broke."}' WHERE id = (SELECT job FROM imports WHERE id = $1)`, [body.id]);
      return body.id;
    };
    const [failed, checked, retried] = [await stopped(), await stopped(), await stopped()];
    await client.check(checked);
    await database.query('UPDATE imports SET created_at = $2 WHERE id = ANY($1)', [[failed, checked, retried], new Date(NOW - 8 * 86_400_000)]);
    await api.app.get(ImportsService).prune();
    const pruned = {
      status: 409,
      body: { type: expect.stringMatching(/import_pruned$/) as unknown, detail: expect.stringMatching(/Upload the file again\.$/) as unknown },
    };
    const { mapping } = await client.find(failed);
    expect(await client.call('PUT', `/api/imports/${failed}/mapping`, { mapping })).toMatchObject(pruned);
    expect(await client.find(failed)).toMatchObject({ state: 'failed', error: 'It broke.' });
    expect(await client.call('POST', `/api/imports/${checked}/runs`)).toMatchObject(pruned);
    expect(await client.find(checked)).toMatchObject({ state: 'checked' });
    const again = await client.call<{ id: string }>('POST', `/api/jobs/${(await client.find(retried)).job!.id}/retry`);
    await expect(client.work(again)).rejects.toMatchObject({ kind: 'conflict', code: 'import_pruned' });
  });

  it('gives bad rows and templates as files that no spreadsheet takes for formulas', async () => {
    const { body } = await client.upload(
      'gauges',
      'customer,metric,date,value\n"=HYPERLINK(""http://evil"")",m,2026-03-01,-5\n"+1,2",m,2026-03-01,1\n',
      {},
      ADMIN,
      '=évil".csv',
    );
    await client.check(body.id);
    const file = await client.call('GET', `/api/imports/${body.id}/bad-rows/file`);
    expect(file.headers.get('content-disposition')).toContain('attachment; filename=');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.text).toContain(`"'=HYPERLINK(""http://evil"")",m,2026-03-01,-5`);
    for (const line of file.text.split('\r\n')) expect(line).not.toMatch(/(^|,)"?[=+@]/);
    const template = await client.call('GET', '/api/imports/templates/gauges');
    expect(template.text).toBe('customerId,metric,date,value\r\nacme,storage_gb,2026-03-01,84.5\r\n');
    expect((await client.call('GET', '/api/imports/templates/nothing')).status).toBe(404);
    const filled = await client.upload('gauges', template.text);
    expect(filled.body.mapping).toEqual({ customerId: 'customerId', metric: 'metric', date: 'date', value: 'value' });
  });

  it('lets a CSM see and import only what is theirs', async () => {
    const csv = 'customer,metric,date,value\nacme,m,2026-03-01,1\nglobex,m,2026-03-01,1\nnobody,m,2026-03-01,1\n';
    const done = await client.bring('gauges', csv, {}, as('casey'));
    expect(done).toMatchObject({ rows: { valid: 1, bad: 2 }, problems: [{ code: 'unknown_customer', count: 2 }], result: { created: 1 } });
    for (const kind of ['customers', 'features']) expect((await client.upload(kind, csv, {}, as('casey'))).status).toBe(403);
    expect((await client.call('GET', `/api/imports/${done.id}`, undefined, as('other'))).status).toBe(404);
    expect((await client.call('GET', `/api/imports/${done.id}`, undefined, as('lead'))).status).toBe(200);
    const list = await client.call<{ items: Import[] }>('GET', '/api/imports', undefined, as('casey'));
    expect(list.body.items.map(({ id }) => id)).toEqual([done.id]);
    const paged = await client.call<{ items: Import[]; next: string }>('GET', '/api/imports?limit=1', undefined, as('lead'));
    expect(paged.body.items[0]!.id).toBe(done.id);
    expect((await client.call<{ items: Import[] }>('GET', `/api/imports?limit=1&cursor=${paged.body.next}`, undefined, as('lead'))).body.items[0]!.id).not.toBe(
      done.id,
    );
  });

  it('takes forms of signed-in browsers only from its own pages, and only here', async () => {
    const csv = 'customer,metric,date,value\nacme,m,2026-03-01,1\n';
    const { cookie } = as('casey') as { cookie: string };
    expect((await client.upload('gauges', csv, {}, { cookie })).status).toBe(403);
    expect((await client.upload('gauges', csv, {}, { cookie, origin: 'https://evil.example' })).status).toBe(403);
    const form = new FormData();
    form.append('kind', 'gauges');
    for (const path of ['/api/access/sign-out', '/api/intelligence/recommendations/runs']) {
      expect((await client.call('POST', path, form, as('casey'))).status).not.toBe(202);
    }
    expect((await client.call<Refusal>('POST', '/api/usage/events', form)).status).toBe(415);
    expect((await client.call('POST', '/api/imports', {})).status).toBe(415);
    const { secret } = await api.app.get(KeysService).create('read', 'read', []);
    expect((await client.upload('gauges', csv, {}, bearer(secret))).status).toBe(403);
  });

  it.each<[string, () => string | Uint8Array<ArrayBuffer>, number, RegExp]>([
    ['PDF', () => '%PDF-1.7\n', 422, /^PDF files can't be imported. Use CSV or XLSX.$/],
    ['an old workbook', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 422, /Old XLS files/],
    ['nothing', () => '', 422, /empty/],
    ['a header alone', () => 'a,b\n', 422, /no rows/],
    ['another encoding', () => new Uint8Array([0x61, 0x2c, 0x62, 0x0a, 0xe4, 0xf6, 0x0a]), 422, /not UTF-8/],
    ['an open quote', () => `a,b\n"x,${'y'.repeat(300_000)}`, 422, /quote/],
    ['a gzip bomb', () => gzipSync(Buffer.alloc(20_000_000, 'a,b\n')), 422, /100 times/],
    ['broken gzip', () => gzipSync('a,b\n1,2\n'.repeat(500)).subarray(0, 20), 422, /gzip data/],
    ['a broken workbook', () => new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 422, /damaged/],
    ['more than 50 MB', () => new Uint8Array(Buffer.alloc(51 * 1024 * 1024, `${'a'.repeat(99_999)}\n`)), 413, /50 MB/],
  ])('says why %s cannot be imported', async (_, content, status, detail) => {
    const answer = await client.upload<Refusal>('gauges', content());
    expect([answer.status, answer.body.detail]).toEqual([status, expect.stringMatching(detail)]);
    const [left] = await database.query<{ count: number }>("SELECT count(*)::int AS count FROM imports WHERE state = 'receiving'");
    expect(left!.count).toBe(0);
  });

  it('says what is missing in a form', async () => {
    const form = new FormData();
    form.append('kind', 'gauges');
    expect((await client.call('POST', '/api/imports', form)).status).toBe(400);
    expect((await client.upload('nothing', 'a\n1\n')).status).toBe(400);
    expect((await client.upload('gauges', 'a\n1\n', { further: 'x' })).status).toBe(400);
    expect((await client.upload('gauges', 'a\n1\n', { dateFormat: 'x' })).status).toBe(400);
    expect((await client.upload('gauges', 'a\n1\n', { timeZone: 'Mars' })).status).toBe(422);
  });
});
