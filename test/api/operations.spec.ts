import { Readiness } from '../../apps/adoption-api/src/operations/readiness';
import { ADMIN, bearer, JSON_BODY, type RunningApp, startApp, startAppOn } from './running-app';

const statusOf = async (url: string, headers: Record<string, string> = {}): Promise<[number, string | null]> => {
  const answer = await fetch(url, { headers });
  await answer.arrayBuffer();
  return [answer.status, answer.headers.get('retry-after')];
};

describe('a process without its database', () => {
  let api: RunningApp;

  beforeAll(async () => {
    api = await startAppOn('postgresql://nobody@127.0.0.1:1/none');
  });
  afterAll(() => api.stop());

  it('lives, is not ready, and asks callers to come back', async () => {
    expect(await statusOf(`${api.url}/health/live`)).toEqual([200, null]);
    expect(await statusOf(`${api.url}/health/ready`)).toEqual([503, '1']);
    expect(await statusOf(`${api.url}/api/settings/keys`, ADMIN)).toEqual([503, '1']);
    expect(await statusOf(`${api.url}/api/access/me`, bearer(`adoption_read_${'x'.repeat(43)}`))).toEqual([503, '1']);
    expect(await statusOf(`${api.url}/api/access/me`, { cookie: `adoption_session=${'x'.repeat(43)}` })).toEqual([503, '1']);
  });
});

describe('a process', () => {
  let api: RunningApp;

  beforeAll(async () => {
    api = await startApp();
  });
  afterAll(() => api.stop());

  it('counts its requests by route, never by address', async () => {
    await statusOf(`${api.url}/problems/not_found`);
    await statusOf(`${api.url}/a-secret-address`);
    const metrics = await (await fetch(`${api.url}/metrics`)).text();
    expect(metrics).toContain('http_request_duration_seconds_count{method="GET",route="/problems/:code",status="200"} 1');
    expect(metrics).toContain('process_resident_memory_bytes');
    expect(metrics).not.toContain('a-secret-address');
  });

  it('explains every kind of problem on a page, and only these', async () => {
    const problem = (await (await fetch(`${api.url}/api/nothing`)).json()) as { type: string };
    const page = await fetch(new URL(problem.type, api.url));
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('not_found');
    expect((await statusOf(`${api.url}/problems/no_such_problem`))[0]).toBe(404);
  });

  it('has a first page that leads on', async () => {
    const html = await (await fetch(`${api.url}/`)).text();
    const links = [...html.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href ?? '');
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect([link, ...(await statusOf(`${api.url}${link}`))]).toEqual([link, 200, null]);
  });

  it('finishes what it began, and is not ready, when it stops', async () => {
    const slow = fetch(`${api.url}/api/settings/people`, {
      method: 'PUT',
      headers: { ...ADMIN, ...JSON_BODY },
      body: JSON.stringify(Array.from({ length: 3_000 }, (_, index) => ({ email: `p${index}@example.com`, name: 'P', role: 'csm' }))),
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    api.app.get(Readiness).drain();
    expect(await statusOf(`${api.url}/health/ready`)).toEqual([503, '1']);
    expect((await statusOf(`${api.url}/health/live`))[0]).toBe(200);
    const closed = api.app.close();
    const answer = await slow;
    expect(await answer.json()).toEqual({ created: 3_000, updated: 0, unchanged: 0, rejected: [] });
    await closed;
    await expect(fetch(`${api.url}/health/live`)).rejects.toThrow('fetch failed');
  });
});
