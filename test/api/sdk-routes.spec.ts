import { gzipSync } from 'node:zlib';
import { StoppedClock } from '@adoption/config';
import { ADMIN, bearer, JSON_BODY, type RunningApp, startApp } from './running-app';

const NOW = Date.parse('2026-03-02T12:00:00Z');
const ORIGIN = 'https://app.example.com';

describe('the addresses of other vendors’ SDKs', () => {
  let api: RunningApp;
  const keys: Record<string, string> = {};

  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = ADMIN) => {
    const answer = await fetch(`${api.url}${path}`, {
      method,
      headers: { ...JSON_BODY, ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? null : JSON.parse(text)) as unknown, headers: answer.headers };
  };
  const basic = (key: string): Record<string, string> => ({ authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` });

  beforeAll(async () => {
    api = await startApp({}, new StoppedClock(NOW));
    for (const scope of ['server', 'read', 'browser']) {
      keys[scope] = (
        (await call('POST', '/api/settings/keys', { name: scope, scope, ...(scope === 'browser' && { allowedOrigins: [ORIGIN] }) })).body as { key: string }
      ).key;
    }
  });
  afterAll(() => api.stop());

  const customer = async (externalId: string) =>
    ((await call('GET', `/api/customers?externalId=${externalId}`)).body as { items: { id: string; name: string; segment: string | null }[] }).items[0];
  const totals = async (externalId: string) => {
    const { id } = (await customer(externalId))!;
    const { body } = await call('GET', `/api/intelligence/adoption/${id}?asOf=2026-03-02&period=7d`);
    const { events, activeUsers } = (body as { engagementDepth: { totals: { events: number; activeUsers: number } } }).engagementDepth.totals;
    return { events, activeUsers };
  };
  const quality = async () =>
    (await call('GET', '/api/usage/quality')).body as { unassigned: { events: number }; rejected: { code: string; events: number }[] };
  const track = (userId: string, messageId: string, more: object = {}) => ({
    type: 'track',
    userId,
    messageId,
    event: 'Report Created',
    timestamp: '2026-03-02T09:00:00Z',
    ...more,
  });

  it('a batch makes customers, members and traits, and counts events whatever the order of its calls', async () => {
    const batch = [
      track('ada', 'm1'),
      { type: 'identify', userId: 'ada', messageId: 'm2', traits: { firstName: 'Ada', lastName: 'L', email: 'ada@example.com', department: 'R&D' } },
      { type: 'page', userId: 'ada', messageId: 'm3', name: 'Pricing', originalTimestamp: '2026-03-02T09:01:00Z' },
      { type: 'group', userId: 'ada', messageId: 'm4', groupId: 'acme', traits: { name: 'Acme Corp', segment: 'Enterprise' } },
      { type: 'alias', userId: 'ada', previousId: 'a' },
      { ...track('ada', 'm5'), userId: undefined, anonymousId: 'a' },
    ];
    expect(await call('POST', '/v1/batch', { batch, sentAt: '2030-01-01T00:00:00Z' }, basic(keys['server']!))).toMatchObject({
      status: 200,
      body: { success: true },
    });
    expect(await totals('acme')).toEqual({ events: 2, activeUsers: 1 });
    expect(await customer('acme')).toMatchObject({ name: 'Acme Corp', segment: 'Enterprise' });
    const users = (await call('GET', '/api/users?customerId=acme')).body as { items: object[] };
    expect(users.items).toMatchObject([{ externalId: 'ada', name: 'Ada L', email: 'ada@example.com', team: 'R&D' }]);
    expect((await quality()).rejected).toMatchObject([{ code: 'anonymous', events: 1 }]);
    await call('POST', '/v1/b', { batch, writeKey: keys['server'] }, {});
    expect(await totals('acme')).toEqual({ events: 2, activeUsers: 1 });
  });

  it('an event without a customer waits for a group call; traits said before reach the user', async () => {
    await call('POST', '/v1/t', track('bob', 'b1'), basic(keys['server']!));
    await call('POST', '/v1/i', { userId: 'bob', traits: { name: 'Bob' } }, basic(keys['server']!));
    expect((await quality()).unassigned.events).toBe(1);
    await call('POST', '/v1/g', { userId: 'bob', groupId: 'beta' }, basic(keys['server']!));
    expect((await quality()).unassigned.events).toBe(0);
    expect(await totals('beta')).toEqual({ events: 1, activeUsers: 1 });
    expect((await call('GET', '/api/users?customerId=beta')).body).toMatchObject({ items: [{ externalId: 'bob', name: 'Bob' }] });
  });

  it.each([
    ['gzip labelled as a form', 'application/x-www-form-urlencoded', { 'content-encoding': 'gzip' }],
    ['gzip that nothing announces', 'text/plain', {}],
  ])('%s is read', async (what, type, headers) => {
    const body = gzipSync(JSON.stringify({ batch: [track('ada', what, { context: { groupId: 'zipped' } })] }));
    await call('POST', '/v1/group', { groupId: 'zipped' }, basic(keys['server']!));
    const before = (await totals('zipped')).events;
    expect(await call('POST', '/v1/batch', body, { 'content-type': type, ...headers, ...basic(keys['server']!) })).toMatchObject({
      status: 200,
      body: { success: true },
    });
    expect((await totals('zipped')).events).toBe(before + 1);
  });

  it('PostHog’s batch, with the key in the body', async () => {
    const base = { distinct_id: 'eve', timestamp: '2026-03-02T09:00:00Z' };
    const batch = [
      { ...base, uuid: '0190b5f0-1111-7abc-8def-0123456789ab', event: 'Report Created', properties: { $groups: { company: 'hog' } } },
      {
        ...base,
        uuid: '0190b5f0-1111-7abc-8def-0123456789ac',
        event: '$identify',
        properties: { $set: { email: 'eve@example.com' }, $groups: { company: 'hog' } },
      },
      { distinct_id: '$company_hog', event: '$groupidentify', properties: { $group_type: 'company', $group_key: 'hog', $group_set: { name: 'Hog Inc' } } },
      { ...base, event: '$pageleave' },
    ];
    for (const path of ['/batch/', '/batch', '/batch/?ip=1']) {
      expect(await call('POST', path, { api_key: keys['server'], batch }, {})).toMatchObject({ status: 200, body: { status: 1 } });
    }
    expect(await totals('hog')).toEqual({ events: 1, activeUsers: 1 });
    expect(await customer('hog')).toMatchObject({ name: 'Hog Inc' });
    expect((await call('GET', '/api/users?customerId=hog')).body).toMatchObject({ items: [{ externalId: 'eve', email: 'eve@example.com' }] });
  });

  describe('in a browser', () => {
    it('are open to every page by a preflight, without credentials', async () => {
      const answer = await call('OPTIONS', '/v1/t', undefined, {
        origin: ORIGIN,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      });
      expect(answer.status).toBe(204);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      expect(answer.headers.get('access-control-allow-headers')).toMatch(/authorization/);
      expect(answer.headers.get('access-control-allow-methods')).toMatch(/POST/);
      const closed = await call('OPTIONS', '/api/usage/events', undefined, { origin: ORIGIN, 'access-control-request-method': 'POST' });
      expect(closed.headers.get('access-control-allow-origin')).toBeNull();
    });

    it('take events as text/plain from an allowed page, and tell it when to come back', async () => {
      await call('POST', '/v1/group', { groupId: 'web' }, basic(keys['server']!));
      const body = JSON.stringify({ ...track('joe', 'j1', { context: { groupId: 'web' } }), writeKey: keys['browser'] });
      const answer = await call('POST', '/v1/t', body, { 'content-type': 'text/plain', origin: ORIGIN });
      expect(answer).toMatchObject({ status: 200, body: { success: true } });
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('access-control-expose-headers')).toMatch(/retry-after/i);
      expect(await totals('web')).toEqual({ events: 1, activeUsers: 1 });
      expect((await call('POST', '/v1/t', body, { 'content-type': 'text/plain', origin: 'https://evil.example' })).status).toBe(403);
    });

    it('a browser key describes nobody and makes no customer', async () => {
      const headers = { ...basic(keys['browser']!), origin: ORIGIN };
      for (const path of ['/v1/identify', '/v1/i', '/v1/group', '/v1/g', '/v1/alias'])
        expect((await call('POST', path, { userId: 'joe', groupId: 'fake', traits: { email: 'x@example.com' } }, headers)).status).toBe(403);
      const batch = [
        { type: 'group', userId: 'joe', groupId: 'fake' },
        { type: 'identify', userId: 'joe', traits: { email: 'x@example.com' } },
        track('joe', 'j2', { context: { groupId: 'web' } }),
        track('joe', 'j3', { context: { groupId: 'fake' } }),
      ];
      expect((await call('POST', '/v1/batch', { batch }, headers)).status).toBe(200);
      expect(await customer('fake')).toBeUndefined();
      expect(await totals('web')).toEqual({ events: 2, activeUsers: 1 });
      expect((await call('GET', '/api/users?customerId=web')).body).toMatchObject({ items: [{ externalId: 'joe', email: null }] });
      const refused = (await quality()).rejected;
      expect(refused.find(({ code }) => code === 'forbidden_call')).toMatchObject({ events: 2 });
      expect(refused.find(({ code }) => code === 'unknown_customer')).toMatchObject({ events: 1 });
    });
  });

  it('need a key that may send; cookies count for nothing', async () => {
    const body = { batch: [] };
    expect((await call('POST', '/v1/batch', body, {})).status).toBe(401);
    expect((await call('POST', '/v1/batch', body, { cookie: 'adoption_session=x' })).status).toBe(401);
    expect((await call('POST', '/batch/', { ...body, api_key: 'nobody' }, {})).status).toBe(401);
    expect((await call('POST', '/v1/batch', body, basic(keys['read']!))).status).toBe(403);
    expect((await call('POST', '/v1/batch', body, bearer(keys['server']!))).status).toBe(200);
  });

  it('refuse bodies that are no calls', async () => {
    const headers = basic(keys['server']!);
    for (const [path, body] of [
      ['/v1/batch', '{'],
      ['/v1/batch', '{}'],
      ['/v1/track', '[]'],
      ['/batch/', '{"batch":7}'],
      ['/v1/track', '"x"'],
      ['/v1/batch', 'null'],
    ] as const) {
      expect((await call('POST', path, body, headers)).status).toBe(400);
    }
    expect((await call('POST', '/v1/unknown', '{}', headers)).status).toBe(404);
    expect((await call('POST', '/v1/batch', { batch: Array.from({ length: 10_001 }, () => 0) }, headers)).status).toBe(413);
  });
});
