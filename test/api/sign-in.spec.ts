import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { SessionsService } from '@adoption/access';
import { StoppedClock } from '@adoption/config';
import { ADMIN, bearer, JSON_BODY, type RunningApp, startApp, startAppOn } from './running-app';

const NOON = Date.UTC(2026, 2, 2, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('signing in', () => {
  const clock = new StoppedClock(NOON);
  let api: RunningApp;

  beforeAll(async () => {
    api = await startApp({}, clock);
  });
  afterAll(() => api.stop());
  beforeEach(() => clock.set(NOON));

  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${api.url}${path}`, { method: 'POST', headers: { ...JSON_BODY, ...headers }, body: JSON.stringify(body) });
  const linkFor = async (body: object = {}): Promise<string> => {
    const answer = await post('/api/access/sign-in-links', body, ADMIN);
    expect(answer.status).toBe(201);
    const { url } = (await answer.json()) as { url: string };
    return new URL(url).hash.slice(1);
  };
  const signIn = async (body: object = {}): Promise<string> => {
    const answer = await post('/api/access/sessions', { token: await linkFor(body) });
    expect(answer.status).toBe(201);
    return (answer.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
  };
  const me = async (cookie: string): Promise<Response> => fetch(`${api.url}/api/access/me`, { headers: { cookie } });

  it('makes the first administrator, and gives a cookie that scripts and other sites cannot use', async () => {
    const answer = await post('/api/access/sessions', { token: await linkFor({ path: '/accounts' }) });
    expect(await answer.json()).toEqual({ path: '/accounts' });
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^adoption_session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
    const caller = { kind: 'person', role: 'admin', scope: null, email: 'admin@localhost', name: 'Administrator' };
    expect(await (await me(cookie.split(';', 1)[0] ?? '')).json()).toMatchObject(caller);
  });

  it('uses a link up, also when two exchange it at the same time', async () => {
    const token = await linkFor();
    const statuses = await Promise.all([1, 2, 3, 4].map(async () => (await post('/api/access/sessions', { token })).status));
    expect(statuses.toSorted()).toEqual([201, 401, 401, 401]);
  });

  it('refuses a link after ten minutes', async () => {
    const token = await linkFor();
    clock.set(NOON + 10 * MINUTE);
    const answer = await post('/api/access/sessions', { token });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ type: '/problems/sign_in_link_spent' });
  });

  it('signs in whom the link is for, whatever the case of the address, and nobody unknown', async () => {
    await fetch(`${api.url}/api/settings/people`, {
      method: 'PUT',
      headers: { ...ADMIN, ...JSON_BODY },
      body: JSON.stringify([{ email: 'Lena@Example.com', name: 'L', role: 'csm' }]),
    });
    expect(await (await me(await signIn({ email: 'lena@EXAMPLE.com' }))).json()).toMatchObject({ role: 'csm', email: 'lena@example.com' });
    expect((await post('/api/access/sign-in-links', { email: 'nobody@example.com' }, ADMIN)).status).toBe(404);
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'accounts'])('refuses to go to %s afterwards', async (path) => {
    expect((await post('/api/access/sign-in-links', { path }, ADMIN)).status).toBe(400);
  });

  it('ends a session twelve hours after its last use, and thirty days after it began', async () => {
    const idle = await signIn();
    const used = await signIn();
    const look = async (cookie: string): Promise<number> => {
      api.app.get(SessionsService).forgetLookups();
      return (await me(cookie)).status;
    };
    clock.set(NOON + 11 * HOUR);
    expect(await look(used)).toBe(200);
    clock.set(NOON + 13 * HOUR);
    expect([await look(idle), await look(used)]).toEqual([401, 200]);
    for (let hours = 24; hours < 30 * 24; hours += 11) {
      clock.set(NOON + hours * HOUR);
      expect(await look(used)).toBe(200);
    }
    clock.set(NOON + 30 * 24 * HOUR);
    expect(await look(used)).toBe(401);
  });

  it('signs out at once', async () => {
    const cookie = await signIn();
    expect((await me(cookie)).status).toBe(200);
    const answer = await fetch(`${api.url}/api/access/sessions/current`, { method: 'DELETE', headers: { cookie, ...JSON_BODY, origin: api.url } });
    expect(answer.status).toBe(204);
    expect((await me(cookie)).status).toBe(401);
  });

  it('lets a signed-in browser change something only from a page of this server, with JSON', async () => {
    const cookie = await signIn();
    const write = async (headers: Record<string, string>): Promise<number> =>
      (await fetch(`${api.url}/api/settings/people`, { method: 'PUT', headers: { cookie, ...headers }, body: '[]' })).status;
    expect(await write({ ...JSON_BODY, origin: api.url })).toBe(200);
    expect(await write({ ...JSON_BODY, origin: 'http://localhost:0' })).toBe(200);
    expect(await write(JSON_BODY)).toBe(403);
    expect(await write({ ...JSON_BODY, origin: 'https://evil.example' })).toBe(403);
    expect(await write({ ...JSON_BODY, origin: 'null' })).toBe(403);
    expect(await write({ 'content-type': 'text/plain', origin: api.url })).toBe(415);
  });

  it('ends the sessions of a person that is removed', async () => {
    const put = await fetch(`${api.url}/api/settings/people`, {
      method: 'PUT',
      headers: { ...ADMIN, ...JSON_BODY },
      body: '[{"email":"gone@example.com","name":"G","role":"admin"}]',
    });
    expect(await put.json()).toEqual({ created: 1, updated: 0, unchanged: 0, rejected: [] });
    const cookie = await signIn({ email: 'gone@example.com' });
    const { id } = (await (await me(cookie)).json()) as { id: string };
    expect((await fetch(`${api.url}/api/settings/people/${id}`, { method: 'DELETE', headers: ADMIN })).status).toBe(204);
    expect((await me(cookie)).status).toBe(401);
    expect((await fetch(`${api.url}/api/settings/people/${id}`, { method: 'DELETE', headers: ADMIN })).status).toBe(404);
  });

  it('marks the cookie secure when the public address is', async () => {
    const secure = await startAppOn(api.databaseUrl, { publicUrl: 'https://adoption.example.com' }, clock);
    const made = await fetch(`${secure.url}/api/access/sign-in-links`, { method: 'POST', headers: { ...ADMIN, ...JSON_BODY }, body: '{}' });
    const { url } = (await made.json()) as { url: string };
    expect(url).toMatch(/^https:\/\/adoption\.example\.com\/sign-in#[\w-]{43}$/);
    const answer = await fetch(`${secure.url}/api/access/sessions`, {
      method: 'POST',
      headers: JSON_BODY,
      body: JSON.stringify({ token: new URL(url).hash.slice(1) }),
    });
    expect(answer.headers.get('set-cookie')).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
    await secure.stop();
  });
});

describe('keys', () => {
  let api: RunningApp;

  beforeAll(async () => {
    api = await startApp();
  });
  afterAll(() => api.stop());

  const makeKey = async (body: object): Promise<{ id: string; key: string; prefix: string }> => {
    const answer = await fetch(`${api.url}/api/settings/keys`, { method: 'POST', headers: { ...ADMIN, ...JSON_BODY }, body: JSON.stringify(body) });
    expect(answer.status).toBe(201);
    return (await answer.json()) as { id: string; key: string; prefix: string };
  };
  const statusOf = async (url: string, key: string): Promise<number> => (await fetch(`${url}/api/access/me`, { headers: bearer(key) })).status;

  it('shows a key once, never again', async () => {
    const { key, prefix } = await makeKey({ name: 'Events', scope: 'server' });
    expect(key.startsWith(prefix)).toBe(true);
    const list = await (await fetch(`${api.url}/api/settings/keys`, { headers: ADMIN })).text();
    expect(list).toContain(prefix);
    expect(list).not.toContain(key);
    const me = await fetch(`${api.url}/api/access/me`, { headers: bearer(key) });
    expect([me.status, await me.json()]).toMatchObject([200, { kind: 'key', scope: 'server', email: null, name: null }]);
  });

  it('is refused by this process at once and by another within five seconds after it was revoked', async () => {
    const other = await startAppOn(api.databaseUrl);
    const { id, key } = await makeKey({ name: 'Short', scope: 'read' });
    expect([await statusOf(api.url, key), await statusOf(other.url, key)]).toEqual([200, 200]);
    expect((await fetch(`${api.url}/api/settings/keys/${id}`, { method: 'DELETE', headers: ADMIN })).status).toBe(204);
    expect(await statusOf(api.url, key)).toBe(401);
    const started = performance.now();
    let status = 200;
    while (status !== 401 && performance.now() - started < 5_000) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      status = await statusOf(other.url, key);
    }
    expect(status).toBe(401);
    await other.stop();
  });

  it('of scope browser works only from its origins, which it must have', async () => {
    const { key } = await makeKey({ name: 'Site', scope: 'browser', allowedOrigins: ['https://app.example.com'] });
    const from = async (origin?: string): Promise<number> =>
      (await fetch(`${api.url}/api/access/me`, { headers: { ...bearer(key), ...(origin === undefined ? {} : { origin }) } })).status;
    expect([await from('https://app.example.com'), await from('https://evil.example'), await from()]).toEqual([200, 403, 403]);
    const without = await fetch(`${api.url}/api/settings/keys`, {
      method: 'POST',
      headers: { ...ADMIN, ...JSON_BODY },
      body: '{"name":"x","scope":"browser"}',
    });
    expect(without.status).toBe(400);
  });

  it('and tokens are stored only as hashes', async () => {
    const { key } = await makeKey({ name: 'Canary', scope: 'server' });
    const link = await fetch(`${api.url}/api/access/sign-in-links`, { method: 'POST', headers: { ...ADMIN, ...JSON_BODY }, body: '{}' });
    const token = new URL(((await link.json()) as { url: string }).url).hash.slice(1);
    const signedIn = await fetch(`${api.url}/api/access/sessions`, { method: 'POST', headers: JSON_BODY, body: JSON.stringify({ token }) });
    const session = /adoption_session=([\w-]{43})/.exec(signedIn.headers.get('set-cookie') ?? '')?.[1] ?? '';
    const client = new Client({ connectionString: api.databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ row: string }>(
      'SELECT k::text AS row FROM api_keys k UNION ALL SELECT l::text FROM sign_in_links l UNION ALL SELECT s::text FROM web_sessions s',
    );
    await client.end();
    const stored = rows.map(({ row }) => row).join('\n');
    expect(stored).toContain('Canary');
    for (const secret of [key.slice('adoption_server_'.length), token, session]) {
      expect(secret).toHaveLength(43);
      expect(stored).not.toContain(secret);
      expect(stored).not.toContain(Buffer.from(secret).toString('hex'));
      expect(stored).toContain(
        createHash('sha256')
          .update(secret === session || secret === token ? secret : key)
          .digest('hex'),
      );
    }
  });
});
