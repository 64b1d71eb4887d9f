import type { Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { askInstead, changeAnswer, dashboardOf, holdAnswer, refuse, tooMany } from './answers';
import { holdForFont, layoutSeen, watchLayout } from './layout-shifts';
import { api, closeBrowser, customerNamed, Visitor } from './visitor';

interface Dashboard {
  period: { asOf: string };
  freshness: { lastEventAt: string | null; soFarToday: { activeUsers: number; events: number } };
  adoptionScore: number | null;
  score: { exact: number | null; band: string | null; delta: number | null; coverage: number };
  engagementDepth: { totals: Record<'events' | 'actions' | 'sessions' | 'activeUsers', number> };
  trends: { milestones: { key: string; date: string }[] };
  peerComparison: { requested: string; basis: string; fallbackFrom: string | null; pending: boolean; count: number; rows: unknown[]; insight: unknown };
}

const INTERNAL = {
  status: 500,
  title: 'Internal error',
  detail: 'Something went wrong on our side.',
  instance: 'urn:uuid:5b1f8f5e-95d5-4b5f-8a3e-3f0a8f0f5f11',
};
const DAY_MILLISECONDS = 86_400_000;
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS;
const SECTION_TITLES = ['User engagement', 'Feature adoption', 'Engagement trends', 'Peer comparison', 'Recommendations'];

describe('a customer’s page', () => {
  let visitor: Visitor;
  let page: Page;
  let acme: string;
  let path: string;

  beforeAll(async () => {
    acme = await customerNamed('Acme Corp');
    path = `/customers/${acme}/adoption`;
  });
  beforeEach(async () => {
    visitor = await Visitor.signedIn();
    page = visitor.page;
  });
  afterEach(async () => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await visitor.leave();
  });
  afterAll(closeBrowser);

  const title = (name: string) => page.getByRole('heading', { level: 1, name });
  const dashboard = (name: string, query = ''): Promise<Dashboard> => api('GET', `/api/intelligence/adoption/${name}${query}`);
  /** The shown words, spaces as one. */
  const words = async (selector: string): Promise<string> => (await page.locator(selector).innerText()).replaceAll(/\s+/g, ' ');

  it.each([1440, 390])('keeps the room of what is loading, %i pixels wide, with head and controls in place', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await watchLayout(page);
    await holdForFont(page);
    const answer = await holdAnswer(page, dashboardOf(acme));
    await page.goto(new URL(path, process.env['BROWSER_URL']).href);
    const waiting = page.locator('main [aria-busy="true"]');
    await waiting.waitFor();
    expect(await waiting.getAttribute('role')).toBe('status');
    expect(await waiting.textContent()).toContain('Loading adoption data');
    await page.getByRole('radiogroup', { name: 'Period' }).waitFor();
    await page.getByLabel('Compared with').waitFor();
    await expectAccessible(page);
    answer();
    await title('Acme Corp').waitFor();
    await visitor.settled();
    expect((await layoutSeen(page)).shifts).toEqual([]);
  });

  it('says of a customer without events what is missing, and how events come', async () => {
    await changeAnswer<Dashboard>(page, dashboardOf(acme), (answer) => ({
      ...answer,
      adoptionScore: null,
      score: { ...answer.score, exact: null, band: null, delta: null, coverage: 0 },
      freshness: { ...answer.freshness, lastEventAt: null, soFarToday: { activeUsers: 0, events: 0 } },
      engagementDepth: { ...answer.engagementDepth, totals: { events: 0, actions: 0, sessions: 0, activeUsers: 0 } },
    }));
    await visitor.open(path);
    await page.getByText('No usage data for Acme Corp yet').waitFor();
    await page.getByText('Score, engagement and features appear as soon as the first usage event arrives.').waitFor();
    await page.getByText('no usage data yet').waitFor();
    expect(await page.getByRole('link', { name: 'Send events by API' }).getAttribute('href')).toBe('/api/docs');
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Import usage data' }).click();
    await page.waitForURL('**/imports');
  });

  it('says of a period without events when the last one was, and leads to a longer period', async () => {
    const first = (await dashboard(acme)).trends.milestones.find(({ key }) => key === 'first_event')?.date ?? '';
    const before = new Date(Date.parse(first) - DAY_MILLISECONDS).toISOString().slice(0, 10);
    expect((await dashboard(acme, `?period=7d&asOf=${before}`)).engagementDepth.totals.events).toBe(0);
    await askInstead(page, (url) => dashboardOf(acme)(url) && url.searchParams.get('period') === '7d', { asOf: before });
    await visitor.open(`${path}?period=7d`);
    await page.getByText('No activity in the last 7 days.').waitFor();
    await page
      .getByText(/^Last event \d+ \w+ \d{4}/)
      .first()
      .waitFor();
    for (const name of SECTION_TITLES) await page.getByRole('heading', { level: 2, name }).waitFor();
    expect(await words('main')).not.toMatch(/NaN|undefined|Infinity|null/);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Show 30 days', exact: true }).first().click();
    await page.waitForURL((url) => url.pathname === path && url.search === '');
    await page.getByText('No activity in the last 7 days.').waitFor({ state: 'detached' });
  });

  it('works without peers while their figures are made, and fills them in by itself', async () => {
    let pending = true;
    await changeAnswer<Dashboard>(page, dashboardOf(acme), (answer) => {
      const { requested } = answer.peerComparison;
      if (!pending) return answer;
      return { ...answer, peerComparison: { requested, basis: requested, fallbackFrom: null, pending: true, count: 0, rows: [], insight: null } };
    });
    await visitor.open(path);
    await page.locator('#peers').getByText('Comparing with similar customers…').waitFor();
    await page.locator('#peers').getByText('Their figures are being computed; this section fills in by itself.').waitFor();
    expect(await words('#overview')).toContain('Adoption score');
    await expectAccessible(page);
    pending = false;
    await page.locator('#peers').getByRole('table').waitFor();
    expect(await page.getByText('Comparing with similar customers…').count()).toBe(0);
  });

  it('says what failed with the reference of the log, and tries again', async () => {
    await refuse(page, dashboardOf(acme), INTERNAL);
    await visitor.open(path);
    const alert = page.getByRole('alert').filter({ hasText: 'We couldn’t load adoption data' });
    await alert.getByText(INTERNAL.detail).waitFor();
    await alert.getByText(`Reference ${INTERNAL.instance}`).waitFor();
    expect(await alert.getByRole('link', { name: 'Go to portfolio' }).getAttribute('href')).toBe('/portfolio');
    await expectAccessible(page);
    await page.unrouteAll();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await title('Acme Corp').waitFor();
    await page.getByRole('heading', { level: 2, name: 'User engagement' }).waitFor();
  });

  it('draws its charts when the network is back, if what draws them did not come', async () => {
    await page.route('**/assets/echarts-*.js', (route) => route.abort('internetdisconnected'));
    const missed = page.waitForEvent('requestfailed', (request) => request.url().includes('/assets/echarts-'));
    await visitor.open(path);
    await page.locator('#engagement figure').first().scrollIntoViewIfNeeded();
    await missed;
    await page.unrouteAll();
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.locator('#engagement figure svg').first().waitFor();
  });

  it('keeps its head when another period fails', async () => {
    await visitor.open(path);
    await refuse(page, dashboardOf(acme), INTERNAL);
    await page.getByRole('radiogroup', { name: 'Period' }).getByText('7 days').click();
    await page.getByText('We couldn’t load Acme Corp’s adoption data').waitFor();
    expect(await title('Acme Corp').isVisible()).toBe(true);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 2, name: 'User engagement' }).waitFor();
    expect(new URL(page.url()).search).toBe('?period=7d');
  });

  it('says since when it is offline, keeps what it shows, and is back online', async () => {
    await visitor.open(path);
    await page.context().setOffline(true);
    const banner = page.getByRole('alert').filter({ hasText: 'You’re offline.' });
    await banner.getByText(/^You’re offline\. Showing data from \d\d:\d\d\.$/).waitFor();
    expect(await title('Acme Corp').isVisible()).toBe(true);
    await expectAccessible(page);
    await page.getByRole('radiogroup', { name: 'Period' }).getByText('90 days').click();
    await page.getByText('The server does not answer. Check the connection and try again.').waitFor();
    await page.context().setOffline(false);
    await page.getByText('You’re offline.').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 2, name: 'User engagement' }).waitFor();
  });

  it('sends who is no longer signed in to the sign-in page, and back to the same address afterwards', async () => {
    await visitor.open(`${path}?comparison=all_customers`);
    let left = '';
    page.on('framenavigated', (frame) => {
      if (!frame.url().includes('/sign-in')) left = frame.url();
    });
    await page.context().clearCookies();
    await page.keyboard.press('3');
    await page.waitForURL('**/sign-in');
    await page.getByText('You are signed out. Open the sign-in link you were given.').waitFor();
    expect(new URL(left).searchParams.get('period')).toBe('90d');
    await expectAccessible(page);
    await visitor.signIn();
    await title('Acme Corp').waitFor();
    expect(page.url()).toBe(left);
  });

  it.each(['00000000-0000-4000-8000-000000000000', 'no-such-customer'])('says that there is no customer %s', async (unknown) => {
    await visitor.open(`/customers/${unknown}/adoption`);
    await page.getByText('This customer doesn’t exist, was archived, or isn’t among your accounts.').waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Go to portfolio' }).click();
    await page.waitForURL('**/portfolio');
  });

  it('counts down after too many requests, and asks again by itself, however often', async () => {
    await tooMany(page, dashboardOf(acme), [12, 1, 1, 1, 1]);
    await page.goto(new URL(path, process.env['BROWSER_URL']).href);
    await page
      .getByText(/Too many requests\. Retrying in 1\d s\./)
      .first()
      .waitFor();
    await expectAccessible(page);
    await page
      .getByText(/Too many requests\. Retrying in \d s\./)
      .first()
      .waitFor();
    await title('Acme Corp').waitFor();
    await page.getByRole('heading', { level: 2, name: 'User engagement' }).waitFor();
    expect(await page.getByText(/^Too many requests\./).count()).toBe(0);
  });

  it('shows no score before there are days enough, and how many there are', async () => {
    const young = await customerNamed('Greenfield Robotics');
    const { adoptionScore, trends, period } = await dashboard(young);
    expect(adoptionScore).toBeNull();
    const first = trends.milestones.find(({ key }) => key === 'first_event')?.date ?? '';
    await visitor.open(`/customers/${young}/adoption`);
    const overview = await words('#overview');
    expect(overview).toContain('Not enough data yet');
    expect(overview).toContain(`${days(first, period.asOf) + 1} of 14 days`);
    expect(overview).not.toMatch(/Excellent|is rated/);
    expect(await words('#peers tbody tr:first-child')).toMatch(/^Adoption Score –/);
    expect(await words('main')).not.toMatch(/NaN|undefined|Infinity|null/);
    await expectAccessible(page);
  });

  it('shows no score when too little of it could be measured, and says so', async () => {
    await changeAnswer<Dashboard>(page, dashboardOf(acme), (answer) => ({
      ...answer,
      adoptionScore: null,
      score: { ...answer.score, exact: null, band: null, delta: null, coverage: 0.4 },
    }));
    await visitor.open(path);
    await page.getByText('40% of the formula’s weight could be measured; a score needs 60%.').waitFor();
    expect(await words('#overview')).toContain('Not enough data yet');
  });
});
