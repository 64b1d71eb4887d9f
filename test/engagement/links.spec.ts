import { createHash } from 'node:crypto';
import { KeysService } from '@adoption/access';
import { StoppedClock } from '@adoption/config';
import { Database } from '@adoption/database';
import { bearer, type RunningApp, startApp } from '../api/running-app';
import { Callers } from './callers';

const NOW = Date.parse('2026-03-31T15:00:00Z');
const DAY = 86_400_000;
const TARGET = 'https://downloads.example.com/mobile?os=all';

interface Link {
  id: string;
  url: string;
  target: string;
  state: string;
  expiresAt: string;
  clicks: number;
  lastClickedAt: string | null;
  createdBy: string;
}

describe('download links', () => {
  const clock = new StoppedClock(NOW);
  let api: RunningApp;
  let callers: Callers;
  let acme: string;
  let casey: Record<string, string>;
  let otto: Record<string, string>;

  beforeAll(async () => {
    api = await startApp({}, clock);
    callers = new Callers(api);
    await callers.ok('PUT', '/api/customers', [{ externalId: 'acme', name: 'Acme Corp', csmEmail: 'casey@example.com' }]);
    await callers.ok('PUT', '/api/features', [
      { key: 'mobile', name: 'Mobile App', tier: 'core', downloadUrl: TARGET },
      { key: 'umlaut', name: 'Umlaut', tier: 'core', downloadUrl: 'https://example.com/für-alle' },
      { key: 'web', name: 'Web', tier: 'core' },
      { key: 'old', name: 'Old', tier: 'core', downloadUrl: TARGET, archivedAt: '2026-01-01' },
    ]);
    acme = await callers.customer('acme');
    casey = await callers.person('casey@example.com', 'csm');
    otto = await callers.person('otto@example.com', 'csm');
  });
  afterAll(() => api.stop());
  beforeEach(() => clock.set(NOW));

  const path = (): string => `/api/intelligence/adoption/${acme}/download-links`;
  const make = (body: object = { feature: 'mobile' }): Promise<Link> => callers.ok('POST', path(), body, casey);
  const list = async (query = ''): Promise<{ items: Link[]; next: string | null }> => callers.ok('GET', `${path()}${query}`);
  const one = async (id: string): Promise<Link> => (await list()).items.find((link) => link.id === id)!;
  /** Follows an address of PUBLIC_URL on the server under test. */
  const follow = async (url: string, init: RequestInit = {}): Promise<{ status: number; location: string | null; headers: Headers; text: string }> => {
    const answer = await fetch(`${api.url}${new URL(url).pathname}`, { redirect: 'manual', ...init });
    return { status: answer.status, location: answer.headers.get('location'), headers: answer.headers, text: await answer.text() };
  };

  it('show their address once and keep only its digest', async () => {
    const link = await make();
    const token = new URL(link.url).pathname.slice('/d/'.length);
    expect(token).toMatch(/^[\w-]{22}$/);
    expect(link).toMatchObject({ target: TARGET, state: 'active', clicks: 0, lastClickedAt: null, createdBy: 'casey@example.com' });
    expect(link.expiresAt).toBe(new Date(NOW + 30 * DAY).toISOString());
    expect(await one(link.id)).not.toHaveProperty('url');
    const [row] = await api.app
      .get(Database)
      .query<{ digest: Buffer; row: string }>('SELECT digest, l::text AS row FROM download_links l WHERE id = $1', [link.id]);
    expect(row!.digest).toEqual(createHash('sha256').update(token).digest());
    expect(row!.row).not.toContain(token);
  });

  it('lead to the stored target, count, and do not tell it where people came from', async () => {
    const { id, url } = await make();
    clock.set(NOW + 5_000);
    const answer = await follow(url);
    expect(answer).toMatchObject({ status: 302, location: TARGET });
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await one(id)).toMatchObject({ clicks: 1, lastClickedAt: new Date(NOW + 5_000).toISOString() });
    await Promise.all(Array.from({ length: 20 }, () => follow(url)));
    expect((await one(id)).clicks).toBe(21);
  });

  it('sent by mail are links of their own, which their engagement counts', async () => {
    await callers.ok('PUT', '/api/users', [
      { customerId: 'acme', externalId: 'ada', name: 'Ada', email: 'ada@acme.example', signedUpAt: '2026-01-01T00:00:00Z' },
    ]);
    const { items } = await callers.ok<{ items: { id: string }[] }>('GET', '/api/users?customerId=acme');
    const wish = { feature: 'mobile', audience: { userIds: items.map(({ id }) => id) } };
    const draft = await callers.ok<{ id: string; clicks: number | null }>('POST', `${path()}/sends`, wish, casey);
    expect(draft.clicks).toBeNull();
    await callers.ok('POST', `/api/intelligence/engagements/${draft.id}/start`, {}, casey);
    const sent = (): Promise<{ linkUrl: string; clicks: number | null }> => callers.ok('GET', `/api/intelligence/engagements/${draft.id}`);
    const { linkUrl, clicks } = await sent();
    expect([new URL(linkUrl).pathname, clicks]).toEqual([expect.stringMatching(/^\/d\/[\w-]{22}$/), 0]);
    expect(await follow(linkUrl)).toMatchObject({ status: 302, location: TARGET });
    expect((await sent()).clicks).toBe(1);
  });

  it('sent by mail last for the mails that go out late, unless a person has ended them', async () => {
    const { items } = await callers.ok<{ items: { id: string }[] }>('GET', '/api/users?customerId=acme');
    const draft = await callers.ok<{ id: string }>('POST', `${path()}/sends`, { feature: 'mobile', audience: { userIds: items.map(({ id }) => id) } }, casey);
    const move = (name: string): Promise<unknown> => callers.ok('POST', `/api/intelligence/engagements/${draft.id}/${name}`, {});
    await move('start');
    const { id } = (await list()).items[0]!;
    const expiry = async (): Promise<number> => (Date.parse((await one(id)).expiresAt) - NOW) / DAY;
    expect(await expiry()).toBe(30);
    await move('pause');
    clock.set(NOW + 40 * DAY + 5_000);
    await move('resume');
    expect(await expiry()).toBe(71);
    await api.app.get(Database).query("UPDATE deliveries SET state = 'failed' WHERE engagement = (SELECT key FROM engagements WHERE id = $1)", [draft.id]);
    clock.set(NOW + 80 * DAY);
    await move('send-again');
    expect(await expiry()).toBe(110);
    clock.set(NOW + 90 * DAY + 1_234);
    await callers.ok('DELETE', `/api/intelligence/download-links/${id}`);
    const ended = await expiry();
    await move('pause');
    clock.set(NOW + 100 * DAY);
    await move('resume');
    expect(await expiry()).toBe(ended);
  });

  it('keep leading where they led when the catalogue changes', async () => {
    const { url } = await make();
    await callers.ok('PUT', '/api/features', [{ key: 'mobile', name: 'Mobile App', tier: 'core', downloadUrl: 'https://elsewhere.example.com/' }]);
    expect((await follow(url)).location).toBe(TARGET);
    await callers.ok('PUT', '/api/features', [{ key: 'mobile', name: 'Mobile App', tier: 'core', downloadUrl: TARGET }]);
  });

  it('are not counted when a program only looks', async () => {
    const { id, url } = await make();
    expect(await follow(url, { method: 'HEAD' })).toMatchObject({ status: 302, location: TARGET });
    expect((await one(id)).clicks).toBe(0);
  });

  it('carry targets that a header cannot hold as they are', async () => {
    const { url } = await make({ feature: 'umlaut' });
    expect((await follow(url)).location).toBe('https://example.com/f%C3%BCr-alle');
  });

  it('lead nowhere else, whatever the address, the host or the headers say', async () => {
    const { url } = await make();
    const elsewhere = { headers: { 'x-forwarded-host': 'evil.example', referer: 'https://evil.example/' } };
    expect((await follow(url, elsewhere)).location).toBe(TARGET);
    const asked = await fetch(`${api.url}${new URL(url).pathname}?url=https://evil.example/`, { redirect: 'manual' });
    expect([asked.status, asked.headers.get('location')]).toEqual([400, null]);
  });

  it('answer the same plain page when they have expired, were ended, or never were', async () => {
    const [expired, revoked] = [await make({ feature: 'mobile', expiresInDays: 1 }), await make()];
    expect(await callers.call('DELETE', `/api/intelligence/download-links/${revoked.id}`, undefined, casey)).toEqual({ status: 204, body: null });
    clock.set(NOW + DAY - 1);
    expect((await follow(expired.url)).status).toBe(302);
    clock.set(NOW + DAY);
    const unknown = 'http://localhost/d/AAAAAAAAAAAAAAAAAAAAAA';
    const odd = ['http://localhost/d/x', `http://localhost/d/${'x'.repeat(900)}`, 'http://localhost/d/https:%2F%2Fevil.example'];
    const pages = await Promise.all([expired.url, revoked.url, unknown, ...odd].map((url) => follow(url)));
    expect(new Set(pages.map(({ status, location, text }) => JSON.stringify([status, location, text]))).size).toBe(1);
    expect(pages[0]).toMatchObject({ status: 404, location: null });
    expect(pages[0]!.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(pages[0]!.text).toContain('no longer works');
    expect(await one(expired.id)).toMatchObject({ state: 'expired', clicks: 1 });
    expect(await one(revoked.id)).toMatchObject({ state: 'expired', clicks: 0, expiresAt: new Date(NOW).toISOString() });
    await callers.ok('DELETE', `/api/intelligence/download-links/${revoked.id}`);
    expect((await one(revoked.id)).expiresAt).toBe(new Date(NOW).toISOString());
  });

  it.each([
    [{ feature: 'web' }, 422, 'download_url_missing'],
    [{ feature: 'none' }, 422, 'unknown_feature'],
    [{ feature: 'old' }, 422, 'unknown_feature'],
    [{ feature: 'mobile', expiresInDays: 366 }, 400, 'max'],
    [{ feature: 'mobile', expiresInDays: 0 }, 400, 'min'],
    [{ feature: 'mobile', url: 'https://evil.example/' }, 400, 'unknown_field'],
    [{}, 400, null],
  ])('%p is refused with %i', async (body, status, code) => {
    const answer = await callers.call('POST', path(), body);
    expect(answer.status).toBe(status);
    if (code !== null) expect((answer.body as { errors: { code: string }[] }).errors[0]!.code).toBe(code);
  });

  it('belong to those who see the account', async () => {
    const { id } = await make();
    const { secret } = await api.app.get(KeysService).create('reader', 'read', []);
    expect((await callers.call('POST', path(), { feature: 'mobile' }, otto)).status).toBe(404);
    expect((await callers.call('GET', path(), undefined, otto)).status).toBe(404);
    expect((await callers.call('DELETE', `/api/intelligence/download-links/${id}`, undefined, otto)).status).toBe(404);
    expect((await callers.call('POST', path(), { feature: 'mobile' }, bearer(secret))).status).toBe(403);
    expect((await callers.call('GET', path(), undefined, bearer(secret))).status).toBe(200);
    expect(await one(id)).toMatchObject({ state: 'active' });
    expect((await callers.call('DELETE', '/api/intelligence/download-links/x')).status).toBe(404);
  });

  it('are listed the newest first, page by page', async () => {
    const all = (await list('?limit=200')).items.map(({ id }) => id);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await list(`?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect(seen).toEqual(all);
    expect((await callers.call('GET', `${path()}?cursor=x`)).status).toBe(400);
  });

  it('are followed only so fast from one address, which is told when to come back', async () => {
    const answers = await Promise.all(Array.from({ length: 300 }, () => follow('http://localhost/d/AAAAAAAAAAAAAAAAAAAAAA')));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]!.headers.get('retry-after')).toBe('1');
  });
});
