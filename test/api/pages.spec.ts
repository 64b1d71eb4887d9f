import { type RunningApp, startApp } from './running-app';

/** The dashboard's document and files; `npm test` has built them. */
describe('the pages', () => {
  let api: RunningApp;
  let html: string;

  beforeAll(async () => {
    api = await startApp();
    html = await (await fetch(api.url)).text();
  });
  afterAll(() => api.stop());

  const fileOf = (pattern: RegExp): string => pattern.exec(html)?.[1] ?? 'none';

  it.each([
    '/',
    '/sign-in',
    '/portfolio',
    '/customers/8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11/adoption/dormant',
    '/portfolio?q=a&band=good',
    '/campaigns/8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11',
    '/trainings?when=past',
    '/imports',
    '/settings/score',
  ])('%s answers with the document that shows it, not to be kept', async (path) => {
    const answer = await fetch(api.url + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(await answer.text()).toBe(html);
  });

  it('hold no script of their own and load nothing from elsewhere', () => {
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual(expect.arrayContaining([expect.stringMatching(/^\/assets\//)]));
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it('have scripts and styles that browsers keep for ever, since their names change with them', async () => {
    for (const file of [fileOf(/src="(\/assets\/[^"]+\.js)"/), fileOf(/href="(\/assets\/[^"]+\.css)"/)]) {
      const answer = await fetch(api.url + file);
      expect([file, answer.status]).toEqual([file, 200]);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
    expect((await fetch(`${api.url}/theme.js`)).headers.get('cache-control')).toBe('public, no-cache');
  });

  it('give nothing away but what belongs to them', async () => {
    for (const path of ['/index.html', '/.build-stamp', '/assets/..%2f.build-stamp', '/assets/none.js']) expect((await fetch(api.url + path)).status).toBe(404);
  });

  it('say that an address is none: to people as a page, to programs as a problem', async () => {
    const page = await fetch(`${api.url}/nowhere`, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([page.status, await page.text()]).toEqual([404, html]);
    const problem = await fetch(`${api.url}/nowhere`);
    expect([problem.status, problem.headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
    const api404 = await fetch(`${api.url}/api/nowhere`, { headers: { accept: 'text/html' } });
    expect([api404.status, api404.headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
  });
});
