import { KeysService, PeopleService, SessionsService } from '@adoption/access';
import { JSON_BODY, type RunningApp, startApp } from './running-app';

const SITE = 'https://app.example.com';

describe('pages of other sites', () => {
  let api: RunningApp;
  let key: string;

  beforeAll(async () => {
    api = await startApp();
    key = (await api.app.get(KeysService).create('site', 'browser', [SITE])).secret;
  });
  afterAll(() => api.stop());

  const preflight = async (path: string): Promise<Response> =>
    fetch(`${api.url}${path}`, {
      method: 'OPTIONS',
      headers: { origin: SITE, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' },
    });

  it.each(['/v1/batch', '/v1/track', '/v1/t', '/batch/', '/batch'])('may send to %s, without cookies', async (path) => {
    const { status, headers } = await preflight(path);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-methods')).toContain('POST');
    expect(headers.get('access-control-allow-headers')).toContain('authorization');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it.each(['/api/usage/events', '/api/settings/keys', '/api/access/sessions', '/health/live', '/v2/batch', '/batches'])(
    'may not ask %s anything',
    async (path) => {
      expect((await preflight(path)).headers.get('access-control-allow-origin')).toBeNull();
      const answer = await fetch(`${api.url}${path}`, { headers: { origin: SITE } });
      await answer.arrayBuffer();
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('may read how their sending went, refusals and waits too', async () => {
    const answer = await fetch(`${api.url}/v1/track`, { method: 'POST', headers: { origin: SITE, 'content-type': 'text/plain' }, body: '{}' });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-expose-headers')).toContain('retry-after');
  });

  it('send with a key that is made for them, in the header or in the body', async () => {
    const send = async (origin: string, headers: Record<string, string>, body: object): Promise<number> =>
      (await fetch(`${api.url}/v1/track`, { method: 'POST', headers: { origin, 'content-type': 'text/plain', ...headers }, body: JSON.stringify(body) }))
        .status;
    const call = { event: 'Opened', userId: 'u1', messageId: 'm1', timestamp: '2026-03-02T09:00:00.000Z' };
    const basic = { authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` };
    expect(await send(SITE, basic, call)).toBe(200);
    expect(await send(SITE, {}, { ...call, writeKey: key })).toBe(200);
    expect(await send('https://evil.example', basic, call)).toBe(403);
    expect(await send('https://evil.example', {}, { ...call, writeKey: key })).toBe(403);
  });

  it('cannot use the session of whoever looks at them', async () => {
    await api.app.get(PeopleService).upsert([{ email: 'admin@example.com', name: 'A', role: 'admin' }]);
    const [admin] = await api.app.get(PeopleService).list();
    const cookie = `adoption_session=${admin === undefined ? '' : await api.app.get(SessionsService).start(admin)}`;
    const post = async (path: string, headers: Record<string, string>): Promise<number> =>
      (await fetch(`${api.url}${path}`, { method: 'POST', headers: { cookie, ...headers }, body: '{}' })).status;
    expect(await post('/v1/track', { origin: api.url, ...JSON_BODY })).toBe(401);
    expect(await post('/api/settings/keys', { origin: SITE, ...JSON_BODY })).toBe(403);
    expect(await post('/api/settings/keys', { origin: api.url, ...JSON_BODY })).toBe(400);
  });
});
