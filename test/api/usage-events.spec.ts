import { gzipSync } from 'node:zlib';
import { StoppedClock } from '@adoption/config';
import { ADMIN, bearer, JSON_BODY, type RunningApp, startApp } from './running-app';

const NOW = Date.parse('2026-03-02T12:00:00Z');

/** Requests of a spec, with parsed answers. */
function client(api: () => RunningApp) {
  return async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = ADMIN,
  ): Promise<{ status: number; body: never; headers: Headers }> => {
    const raw = typeof body === 'string' || body instanceof Uint8Array;
    const answer = await fetch(`${api().url}${path}`, {
      method,
      headers: { ...(body === undefined || raw ? {} : JSON_BODY), ...headers },
      ...(body === undefined ? {} : { body: raw ? (body as string) : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? null : JSON.parse(text)) as never, headers: answer.headers };
  };
}

describe('usage events over HTTP', () => {
  let api: RunningApp;
  const call = client(() => api);
  const keys: Record<string, string> = {};

  beforeAll(async () => {
    api = await startApp({ retentionDays: 1_000 }, new StoppedClock(NOW));
    expect((await call('PUT', '/api/customers', [{ externalId: 'acme', name: 'Acme Corp', csmEmail: 'csm@example.com' }])).status).toBe(200);
    for (const scope of ['server', 'read', 'browser']) {
      keys[scope] = (
        (await call('POST', '/api/settings/keys', { name: scope, scope, ...(scope === 'browser' && { allowedOrigins: ['https://app.example.com'] }) }))
          .body as { key: string }
      ).key;
    }
  });
  afterAll(() => api.stop());

  const event = (id: string, change: object = {}) => ({
    id,
    customerId: 'acme',
    userId: 'u1',
    event: 'Report Created',
    timestamp: '2026-03-02T09:00:00Z',
    sessionId: 's1',
    ...change,
  });
  const send = (body: unknown, headers: Record<string, string> = {}) =>
    call('POST', '/api/usage/events', body, { ...bearer(keys['server']!), ...JSON_BODY, ...headers });
  const customerId = async () => ((await call('GET', '/api/customers?externalId=acme')).body as { items: { id: string }[] }).items[0]!.id;
  const dashboard = async () =>
    (await call('GET', `/api/intelligence/adoption/${await customerId()}?asOf=2026-03-02&period=7d`)).body as {
      engagementDepth: { totals: object };
      freshness: object;
    };

  it('are counted when they are acknowledged, once, and refused one by one', async () => {
    const body = [
      event('e1'),
      event('e2', { quantity: 4 }),
      event('e1'),
      event('e3', { customerId: 'nobody' }),
      event('e4', { timestamp: '2026-02-30T00:00:00Z' }),
      event('e5', { colour: 'red' }),
    ];
    expect((await send(body)).body).toEqual({
      accepted: 2,
      duplicates: 1,
      rejected: [
        { index: 3, id: 'e3', code: 'unknown_customer', detail: expect.any(String) },
        { index: 4, id: 'e4', code: 'invalid_timestamp', detail: expect.any(String) },
        { index: 5, id: 'e5', code: 'unknown_field', detail: expect.any(String) },
      ],
    });
    expect((await dashboard()).engagementDepth.totals).toEqual({ events: 2, actions: 5, sessions: 1, activeUsers: 1 });
    expect((await send(body)).body).toMatchObject({ accepted: 0, duplicates: 3 });
    expect((await dashboard()).engagementDepth.totals).toEqual({ events: 2, actions: 5, sessions: 1, activeUsers: 1 });
  });

  it('may be lines, inflated from gzip', async () => {
    const lines = [event('l1', { userId: 'u2' }), event('l2', { userId: 'u2' })].map((line) => JSON.stringify(line)).join('\n');
    const answer = await send(gzipSync(`${lines}\n{broken\n`), { 'content-type': 'application/x-ndjson', 'content-encoding': 'gzip' });
    expect(answer.body).toEqual({ accepted: 2, duplicates: 0, rejected: [{ index: 2, id: null, code: 'invalid_json', detail: expect.any(String) }] });
  });

  it('may name the customer by its UUID; the time zone of the sender does not matter', async () => {
    const same = { customerId: await customerId(), timestamp: '2026-03-02T10:00:00+01:00' };
    expect((await send([event('e1', same)])).body).toMatchObject({ accepted: 0, duplicates: 1 });
  });

  it('are refused as a whole when the body is', async () => {
    expect((await send('[')).status).toBe(400);
    expect((await send('{}')).status).toBe(400);
    expect((await send(undefined)).status).toBe(400);
    expect((await send([])).body).toEqual({ accepted: 0, duplicates: 0, rejected: [] });
    expect((await send(Array.from({ length: 10_001 }, () => 0))).status).toBe(413);
    expect((await send('[]', { 'content-type': 'text/csv' })).status).toBe(415);
  });

  it('refuses what is older than the retention', async () => {
    const answer = (await send([event('old', { timestamp: '2023-06-01T00:00:00Z' })])).body as { rejected: { code: string }[] };
    expect(answer.rejected.map((reject) => reject.code)).toEqual(['beyond_retention']);
  });

  it('need a key that may send', async () => {
    for (const scope of ['read', 'browser'])
      expect((await send([event('x')], { ...bearer(keys[scope]!), origin: 'https://app.example.com' })).status).toBe(403);
    expect((await call('POST', '/api/usage/events', [event('x')], JSON_BODY)).status).toBe(401);
  });

  it('what was refused is listed, page by page, with reason and excerpt', async () => {
    const first = (await call('GET', '/api/usage/rejected?limit=2', undefined, bearer(keys['read']!))).body as {
      items: { code: string; excerpt: string }[];
      next: string;
    };
    expect(first.items.map((item) => item.code)).toEqual(['beyond_retention', 'invalid_json']);
    expect(first.items[1]!.excerpt).toBe('{broken');
    const second = (await call('GET', `/api/usage/rejected?limit=200&cursor=${first.next}`)).body as {
      items: { code: string; eventId: string; customerId: string | null; title: string }[];
      next: null;
    };
    expect(second.next).toBeNull();
    const unknown = (await call('GET', `/api/usage/rejected?code=unknown_field&customerId=acme`)).body as { items: object[] };
    expect(unknown.items).toHaveLength(2);
    expect(unknown.items[0]).toMatchObject({
      eventId: 'e5',
      customerId: await customerId(),
      title: 'A field that events do not have',
      receivedAt: '2026-03-02T12:00:00.000Z',
      source: expect.stringMatching(/^key:/),
    });
    expect(second.items.find((item) => item.code === 'unknown_customer')).toMatchObject({ customerId: null });
    expect((await call('GET', '/api/usage/rejected?limit=201')).status).toBe(400);
    expect((await call('GET', '/api/usage/rejected?cursor=x')).status).toBe(400);
  });

  it('the quality of the data is told', async () => {
    expect((await call('GET', '/api/usage/quality')).body).toMatchObject({
      since: '2026-01-31T12:00:00.000Z',
      unmapped: { events: 4, names: ['Report Created'] },
      unassigned: { events: 0, users: 0, oldestAt: null },
      rejected: expect.arrayContaining([{ code: 'unknown_customer', title: 'No customer has this id', events: 2, lastAt: '2026-03-02T12:00:00.000Z' }]),
    });
  });
});
