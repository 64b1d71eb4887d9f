import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Database } from '@adoption/database';
import { ADMIN_TOKEN, type RunningApp, startApp } from '../api/running-app';

const SCRIPT = join(__dirname, '..', '..', 'scripts', 'import.mjs');

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

describe('npm run import', () => {
  let api: RunningApp;
  let database: Database;
  let folder: string;

  beforeAll(async () => {
    api = await startApp();
    database = api.app.get(Database);
    folder = mkdtempSync(join(tmpdir(), 'import files '));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await api.stop();
  });

  const file = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const run = (args: readonly string[], env: Record<string, string> = { TOKEN: ADMIN_TOKEN }, url = api.url): Promise<Outcome> =>
    new Promise((resolve) => {
      execFile(process.execPath, [SCRIPT, '--url', url, ...args], { env: { PATH: process.env['PATH'], ...env } }, (error, out, err) =>
        resolve({ code: error === null ? 0 : Number(error.code), out, err }),
      );
    });
  const count = async (sql: string): Promise<number> => (await database.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${sql}`))[0]!.count;

  test('brings files of every kind, in an order in which they fit, and again without a change', async () => {
    const args = [
      [
        '--events',
        file(
          'events.csv.gz',
          gzipSync(
            'event_id,customer_id,user_id,feature,action,session_id,occurred_at,quantity,channel\ne1,acme,u1,reports,create,s1,2026-03-01T10:00:00Z,3,ui\ne2,acme,u1,reports,view,,2026-03-01T10:05:00Z,,\n',
          ),
        ),
      ],
      [
        '--users',
        file(
          'users.tsv',
          'Customer ID\tUser ID\tName\tEmail\tSigned up at\tInternal\nacme\tu1\tSam\tsam@example.com\t2026-01-01T00:00:00Z\tno\nacme\tu2\t\t\t\tyes\n',
        ),
      ],
      [
        '--customers',
        file('customers.csv', '\uFEFFcustomer_id,name,segment,industry,timezone,registered_users\r\nacme,"Acme, Inc.",Enterprise,Retail,Europe/Berlin,200\r\n'),
      ],
      [
        '--features',
        file(
          'features.csv',
          'feature_key,name,tier,events,minutes_low,minutes_likely,minutes_high,minutes_source,cutoff users\nreports,Reports,core,reports create:create; reports view,1,2,3,Study,1\n',
        ),
      ],
      [
        '--entitlements',
        file('entitlements.csv', 'customer,metric,limit,valid_from,features\nacme,users,200,,reports\nacme,storage_gb,unlimited,2026-01-01,\n'),
      ],
      ['--contracts', file('contracts.csv', 'account,contract_id,start,end,seats,plan\nacme,c1,2026-01-01,2026-12-31,200,Pro\n')],
      ['--gauges', file('gauges.csv', 'customer,metric,day,value\nacme,integrations,2026-03-01,3\n')],
    ].flat();
    const first = await run(args);
    expect(first).toMatchObject({ code: 0 });
    expect(first.err).toContain('ignored columns: registered_users');
    expect(first.out.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'features',
      'customers',
      'users',
      'entitlements',
      'contracts',
      'gauges',
      'events',
      '',
    ]);
    expect(first.out).toMatch(/events .*: 2 rows in .*: 2 accepted, 0 duplicates, 0 refused/);
    expect(await database.query('SELECT name, time_zone FROM customers')).toEqual([{ name: 'Acme, Inc.', time_zone: 'Europe/Berlin' }]);
    expect(await database.query('SELECT external_id, name, internal FROM users ORDER BY external_id')).toEqual([
      { external_id: 'u1', name: 'Sam', internal: false },
      { external_id: 'u2', name: null, internal: true },
    ]);
    expect(await database.query('SELECT minutes_saved, cutoff_users FROM features')).toEqual([
      { minutes_saved: { low: 1, likely: 2, high: 3, source: 'Study' }, cutoff_users: 1 },
    ]);
    expect(await database.query('SELECT metric, entitled, features FROM entitlements ORDER BY metric')).toEqual([
      { metric: 'storage_gb', entitled: null, features: [] },
      { metric: 'users', entitled: 200, features: ['reports'] },
    ]);
    expect(await database.query('SELECT sum(actions)::int AS actions, sum(creations)::int AS creations FROM usage_metrics')).toEqual([
      { actions: 4, creations: 1 },
    ]);
    const again = await run(args);
    expect(again).toMatchObject({ code: 0 });
    expect(again.out).toMatch(/customers .*0 created, 0 updated, 1 unchanged, 0 refused/);
    expect(again.out).toMatch(/0 accepted, 2 duplicates/);
  });

  test('gives events without an id one that lasts, and counts equal rows each', async () => {
    const rows = [
      'userid,customer,event,time',
      ...Array.from({ length: 3 }, () => 'u1,acme,Opened,2026-03-02T10:00:00Z'),
      'u2,acme,Opened,2026-03-02T10:00:00Z',
      '',
    ].join('\n');
    const path = file('no-ids.csv', rows);
    expect((await run(['--events', path, '--batch', '2'])).out).toContain('4 accepted, 0 duplicates');
    expect((await run(['--events', path, '--batch', '3', '--parallel', '1'])).out).toContain('0 accepted, 4 duplicates');
    expect(await count("usage_events e JOIN event_names n ON n.key = e.event WHERE n.name = 'Opened'")).toBe(4);
  });

  test('lists refused rows with their lines, and takes the others', async () => {
    const path = file(
      'some-bad.csv',
      'id,customer,user,event,timestamp\n1,acme,u,"Two\nlines",2026-03-02T10:00:00Z\n2,nobody,u,E,2026-03-02T10:00:00Z\n3,acme,u,E,yesterday\n4,acme,u,E\n5,acme,u,E,2026-03-02T10:00:00Z\n',
    );
    const { code, out, err } = await run(['--events', path]);
    expect(code).toBe(1);
    expect(out).toMatch(/5 rows .*: 2 accepted, 0 duplicates, 3 refused/);
    for (const line of [`${path}:4  unknown_customer`, `${path}:5  invalid_timestamp`, `${path}:6  wrong_number_of_columns`]) expect(err).toContain(line);
  });

  test('finds columns by the names it is told', async () => {
    const path = file('odd.csv', 'kunde,bezeichnung\nodd,Odd Corp\n');
    expect(await run(['--customers', path, '--map', 'kunde=externalId', '--map', 'customers.bezeichnung=name'])).toMatchObject({ code: 0 });
    expect(await count("customers WHERE external_id = 'odd' AND name = 'Odd Corp'")).toBe(1);
    expect(await run(['--customers', path])).toMatchObject({ code: 1, err: expect.stringContaining('none of the columns is known') });
    expect(await run(['--customers', path, '--map', 'kunde=colour'])).toMatchObject({ code: 1, err: expect.stringContaining('no such field') });
  });

  test('says in words what it needs', async () => {
    const path = file('fine.csv', 'customer_id,name\nfine,Fine\n');
    expect(await run([])).toMatchObject({ code: 1, out: expect.stringContaining('Usage:') });
    expect(await run(['--customers', join(folder, 'nothing.csv')])).toMatchObject({ code: 1, err: expect.stringContaining('There is no file') });
    expect(await run(['--customers', file('empty.csv', '')])).toMatchObject({ code: 1, err: expect.stringContaining('is empty') });
    expect(await run(['--customers', file('broken.csv.gz', gzipSync('customer_id,name\nfine,Fine\n').subarray(0, 20))])).toMatchObject({
      code: 1,
      err: expect.stringContaining('gzip data is broken'),
    });
    expect(await run(['--customers', path], { TOKEN: 'not-a-token-that-anybody-knows' })).toMatchObject({
      code: 1,
      err: expect.stringContaining('does not know this token'),
    });
    expect(await run(['--customers', path], { DATA_DIR: folder })).toMatchObject({ code: 1, err: expect.stringContaining('A token is needed') });
    file('admin-token', ADMIN_TOKEN);
    expect(await run(['--customers', path], { DATA_DIR: folder })).toMatchObject({ code: 0 });
  });

  test('comes back when the server is busy', async () => {
    let refusals = 2;
    const busy: Server = createServer((request, response) => {
      request.resume().on('end', () => {
        if (refusals-- > 0) response.writeHead(refusals === 1 ? 503 : 429, { 'retry-after': '1' }).end('{}');
        else response.writeHead(200, { 'content-type': 'application/json' }).end('{"created":1,"updated":0,"unchanged":0,"rejected":[]}');
      });
    });
    await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
    const started = performance.now();
    const outcome = await run(['--customers', file('one.csv', 'id,name\none,One\n')], undefined, `http://127.0.0.1:${(busy.address() as AddressInfo).port}`);
    busy.close();
    expect(outcome).toMatchObject({ code: 0, out: expect.stringContaining('1 created') });
    expect(performance.now() - started).toBeGreaterThan(1_900);
  });
});
