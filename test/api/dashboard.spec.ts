import { StoppedClock } from '@adoption/config';
import type { AdoptionDashboard } from '@adoption/adoption';
import { ADMIN, bearer, JSON_BODY, type RunningApp, startApp } from './running-app';

const NOW = Date.parse('2026-03-31T15:00:00Z');

interface UserPage {
  items: { externalId: string; status: string; daysInactive: number | null; actions: number; sessions: number }[];
  next: string | null;
}

describe('the dashboard of an account', () => {
  const clock = new StoppedClock(NOW);
  let api: RunningApp;
  let acme: string;

  const send = async (method: string, path: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(`${api.url}${path}`, { method, headers: { ...ADMIN, ...JSON_BODY }, body: JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text);
  };
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${api.url}${path}`, { headers: { ...ADMIN, ...headers } });
  const dashboard = async (query = ''): Promise<AdoptionDashboard> =>
    (await get(`/api/intelligence/adoption/${acme}${query}`)).json() as Promise<AdoptionDashboard>;
  const users = async (query: string): Promise<UserPage> => (await get(`/api/intelligence/adoption/${acme}/users${query}`)).json() as Promise<UserPage>;

  /** Twelve users; user n was last active n × 4 days before today and used reports on two days. */
  beforeAll(async () => {
    api = await startApp({}, clock);
    await send('PUT', '/api/customers', [
      { externalId: 'acme', name: 'Acme Corp', segment: 'Enterprise', industry: 'SaaS', timeZone: 'America/New_York', csmEmail: 'Casey@example.com' },
      { externalId: 'quiet', name: 'Quiet' },
    ]);
    await send('PUT', '/api/features', [
      { key: 'reports', name: 'Reports', tier: 'core', events: [{ name: 'Report Viewed', kind: 'use' }] },
      { key: 'mobile', name: 'Mobile App', tier: 'power' },
    ]);
    await send('PUT', '/api/entitlements', [{ customerId: 'acme', metric: 'users', limit: 20 }]);
    await send(
      'PUT',
      '/api/users',
      Array.from({ length: 13 }, (_, n) => ({ customerId: 'acme', externalId: `u${n}`, name: `User ${n}`, signedUpAt: '2026-01-01T12:00:00Z' })),
    );
    const events = Array.from({ length: 12 }, (_, n) =>
      [0, 1].map((k) => ({
        id: `e${n}-${k}`,
        customerId: 'acme',
        userId: `u${n}`,
        event: 'Report Viewed',
        sessionId: `s${k}`,
        quantity: n + 1,
        timestamp: new Date(NOW - (n * 4 + k) * 86_400_000).toISOString(),
      })),
    ).flat();
    expect(await send('POST', '/api/usage/events', events)).toMatchObject({ accepted: 24, duplicates: 0, rejected: [] });
    const found = (await (await get('/api/customers?externalId=acme')).json()) as { items: { id: string }[] };
    acme = found.items[0]!.id;
  });
  afterAll(() => api.stop());

  test('holds the figures of the window, and today only when it is asked for', async () => {
    const yesterday = await dashboard();
    expect(yesterday.period).toMatchObject({ key: '30d', to: '2026-03-30', from: '2026-03-01', partial: false });
    expect(yesterday.userMetrics.seatUsers).toBe(13);
    expect(yesterday.userMetrics.mau.value).toBe(8);
    const today = await dashboard('?asOf=2026-03-31');
    expect(today.period.partial).toBe(true);
    expect(today.userMetrics.dau.lastDay).toBe(1);
    expect(today.freshness.soFarToday).toEqual({ activeUsers: 1, events: 1 });
    expect(today.peerComparison).toMatchObject({ pending: false, basis: 'all_customers', fallbackFrom: 'peers', count: 0 });
    expect(today.peerComparison.rows.map(({ n, peerMedian, percentile }) => [n, peerMedian, percentile])).toEqual(Array(10).fill([0, null, null]));
  });

  test('an event counts as soon as it is acknowledged', async () => {
    const before = await dashboard('?asOf=2026-03-31');
    const event = { id: 'now', customerId: 'acme', userId: 'u12', event: 'Report Viewed', timestamp: new Date(NOW).toISOString() };
    await send('POST', '/api/usage/events', [event]);
    const after = await dashboard('?asOf=2026-03-31');
    expect(after.userMetrics.mau.value).toBe((before.userMetrics.mau.value ?? 0) + 1);
    expect(after.userMetrics.health.neverActive).toBe(before.userMetrics.health.neverActive - 1);
    expect(await send('POST', '/api/usage/events', [event])).toMatchObject({ accepted: 0, duplicates: 1 });
    expect(await dashboard('?asOf=2026-03-31')).toEqual(after);
  });

  test('is versioned: unchanged is 304, a write about the account changes the version', async () => {
    const path = `/api/intelligence/adoption/${acme}`;
    const first = await get(path);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(first.headers.get('vary')?.toLowerCase()).toContain('authorization');
    await first.text();
    const same = await get(path, { 'if-none-match': etag });
    expect([same.status, await same.text()]).toEqual([304, '']);
    expect((await get(`${path}?period=7d`, { 'if-none-match': etag })).status).toBe(200);
    expect((await get(path, { 'if-none-match': etag, accept: 'text/markdown' })).status).toBe(200);
    await send('PUT', '/api/users', [{ customerId: 'acme', externalId: 'u3', team: 'Finance' }]);
    expect((await get(path, { 'if-none-match': etag })).status).toBe(200);
  });

  test('every count has its list', async () => {
    for (const asOf of ['2026-03-30', '2026-03-31', '2026-03-01']) {
      const { userMetrics, featureAdoption } = await dashboard(`?asOf=${asOf}`);
      const count = async (query: string): Promise<number> => (await users(`?asOf=${asOf}&limit=200&${query}`)).items.length;
      const { health } = userMetrics;
      expect(await count('status=active')).toBe(health.active);
      expect(await count('status=engaged')).toBe(health.engaged);
      expect(await count('status=at_risk')).toBe(health.atRisk);
      expect(await count('status=dormant')).toBe(health.dormant);
      expect(await count('status=never_active')).toBe(health.neverActive);
      expect(await count('status=left')).toBe(health.left);
      expect(await count('activity=wau')).toBe(userMetrics.wau.value);
      expect(await count('activity=mau')).toBe(userMetrics.mau.value);
      expect(await count('activity=power')).toBe(userMetrics.powerUsers.value);
      expect(await count('')).toBe(userMetrics.seatUsers);
      const reports = featureAdoption.find((feature) => feature.key === 'reports')!;
      expect(await count('feature=reports')).toBe(reports.users);
      expect(await count('feature=reports&used=false')).toBe(userMetrics.seatUsers - reports.users);
    }
  });

  test('lists are ordered and paged without gaps', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: UserPage = await users(`?sort=-daysInactive&limit=5${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...page.items.map((user) => user.externalId));
      cursor = page.next;
    }
    expect(seen).toHaveLength(13);
    expect(new Set(seen).size).toBe(13);
    expect(seen[0]).toBe('u11');
    expect((await users('?q=User 3')).items.map((user) => user.externalId)).toEqual(['u3']);
  });

  test('Markdown is the same dashboard', async () => {
    const answer = await get(`/api/intelligence/adoption/${acme}`, { accept: 'text/markdown' });
    expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(await answer.text()).toContain('Product Adoption Dashboard: Acme Corp');
  });

  test('what cannot be answered is a problem', async () => {
    const status = async (path: string, headers: Record<string, string> = {}): Promise<number> =>
      (await get(`/api/intelligence/adoption/${path}`, headers)).status;
    expect(await status('00000000-0000-4000-8000-000000000000')).toBe(404);
    expect(await status('not-a-uuid')).toBe(404);
    expect(await status(`${acme}?period=31d`)).toBe(400);
    expect(await status(`${acme}?asOf=2026-04-01`)).toBe(400);
    expect(await status(`${acme}?asOf=2026-02-30`)).toBe(400);
    expect(await status(`${acme}?unknown=1`)).toBe(400);
    expect(await status(`${acme}?period=7d&period=30d`)).toBe(400);
    expect(await status(acme, { accept: 'image/png' })).toBe(406);
    expect(await status(`${acme}/users?feature=nothing`)).toBe(404);
    expect(await status(`${acme}/users?cursor=nonsense`)).toBe(400);
    expect(await status(`${acme}/users?limit=201`)).toBe(400);
  });

  test('a CSM sees the own accounts and nothing of the others', async () => {
    await send('PUT', '/api/settings/people', [
      { email: 'casey@example.com', name: 'Casey', role: 'csm' },
      { email: 'robin@example.com', name: 'Robin', role: 'csm' },
    ]);
    const cookieOf = async (email: string): Promise<string> => {
      const { url } = (await send('POST', '/api/access/sign-in-links', { email })) as { url: string };
      const session = await fetch(`${api.url}/api/access/sessions`, {
        method: 'POST',
        headers: JSON_BODY,
        body: JSON.stringify({ token: new URL(url).hash.slice(1) }),
      });
      return (session.headers.get('set-cookie') ?? '').split(';')[0]!;
    };
    const path = `${api.url}/api/intelligence/adoption/${acme}`;
    const [casey, robin] = [await cookieOf('casey@example.com'), await cookieOf('robin@example.com')];
    expect((await fetch(path, { headers: { cookie: casey } })).status).toBe(200);
    expect((await fetch(path, { headers: { cookie: robin } })).status).toBe(404);
    expect((await fetch(`${path}/users`, { headers: { cookie: robin } })).status).toBe(404);
    expect((await fetch(path)).status).toBe(401);
    expect((await fetch(path, { headers: bearer('nonsense') })).status).toBe(401);
    expect((await dashboard()).customer.csm).toEqual({ name: 'Casey', email: 'casey@example.com' });
  });
});
