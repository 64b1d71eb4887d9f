import type { Locator, Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { refuse } from './answers';
import { closeBrowser, customerNamed, Visitor } from './visitor';

const ID = '8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11';
const REFERENCE = `urn:uuid:${ID}`;
const FULL = { type: '/problems/disk_full', title: 'Service unavailable', status: 503, detail: 'As the server says it.', instance: REFERENCE, errors: [] };
const GONE = { type: '/problems/export_gone', title: 'Not found', status: 404, detail: 'As the server says it.', instance: REFERENCE, errors: [] };

/** More than can be listened to. */
const MANY = 5;

const QUEUED = {
  id: ID,
  kind: 'export-report',
  state: 'queued',
  progress: { done: 0, total: null },
  result: null,
  error: null,
  createdAt: '2026-03-02T09:30:00.000Z',
  startedAt: null,
  endedAt: null,
  attempts: 0,
  customerId: null,
};

/** A job that makes an export, in whatever state. */
const job = (more: object): object => ({ ...QUEUED, ...more });
const running = (done: number): object => job({ state: 'running', progress: { done, total: 100 } });
const failed = job({ state: 'failed', error: FULL, attempts: 5 });
const stream = (events: readonly (readonly [string, object])[]): string =>
  events.map(([name, data], at) => `id: ${at + 1}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`).join('');

describe('what goes wrong with exports', () => {
  let visitor: Visitor;
  let page: Page;
  let toast: Locator;

  beforeEach(async () => {
    visitor = await Visitor.signedIn();
    page = visitor.page;
    toast = page.locator('.mantine-Notification-root');
  });
  afterEach(() => visitor.leave());
  afterAll(closeBrowser);

  /** Plays the job: each list is what one listener to its events hears. */
  async function play(...runs: (readonly (readonly [string, object])[])[]): Promise<void> {
    await page.route('**/api/intelligence/portfolio/exports', (route) => route.fulfill({ status: 202, json: job({}) }));
    await page.route(`**/api/jobs/${ID}/retry`, (route) => route.fulfill({ status: 202, json: job({}) }));
    let run = 0;
    await page.route(`**/api/jobs/${ID}/events`, (route) => route.fulfill({ contentType: 'text/event-stream', body: stream(runs[run++] ?? runs.at(-1)!) }));
  }

  /** Asks for the portfolio as a workbook. */
  async function ask(): Promise<void> {
    await visitor.open('/portfolio');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Workbook (XLSX)' }).click();
  }

  it('shows how far one is, says so at the quarters only, and stays until it is closed', async () => {
    await page.clock.install();
    await play([['progress', running(60)]]);
    await ask();
    await toast.getByRole('progressbar').getByText('Preparing XLSX… 60%').waitFor();
    expect(await toast.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('60');
    await visitor.told('Portfolio (XLSX): 50%');
    expect(await toast.getAttribute('aria-live')).toBe('off');
    await expectAccessible(page);
    await page.clock.fastForward('10:00');
    await toast.getByText('Preparing XLSX… 60%').waitFor();
  });

  it('leaves connections for everything else when many are made at once', async () => {
    const started: string[] = [];
    const listened: string[] = [];
    await page.route('**/api/intelligence/portfolio/exports', (route) => {
      const id = `${ID.slice(0, -1)}${started.length}`;
      started.push(id);
      return route.fulfill({ status: 202, json: job({ id }) });
    });
    await page.route(/\/api\/jobs\/[^/]+$/, (route) => route.fulfill({ json: job({ id: route.request().url().split('/').at(-1) }) }));
    // Nothing comes, and nothing ends.
    await page.route(/\/api\/jobs\/.*\/events$/, (route) => void listened.push(route.request().url()));
    await ask();
    for (let more = 1; more < MANY; more++) {
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Workbook (XLSX)' }).click();
      await toast.nth(more).waitFor();
    }
    await toast.last().getByText('Live updates paused. Checking every 5 s.').waitFor();
    expect(started).toHaveLength(MANY);
    expect(listened).toHaveLength(MANY - 1);
  });

  it.each(['light', 'dark'] as const)('says in %s colours why one failed, and takes it up again', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await play([['failed', failed]], [['done', job({ state: 'done', progress: { done: 1, total: 1 } })]]);
    await ask();
    for (const text of ['The portfolio could not be exported', 'The server has no room for the file.', `Reference ${REFERENCE}`])
      await toast.getByText(text).waitFor();
    await visitor.told('Portfolio (XLSX): Failed');
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectAccessible(page);
    await toast.getByRole('button', { name: 'Try again: Portfolio (XLSX): Portfolio adoption' }).click();
    await toast.getByText('Portfolio export ready').waitFor();
  });

  it('says that one was cancelled', async () => {
    await play([['cancelled', job({ state: 'cancelled' })]]);
    await ask();
    await toast.getByText('The export was cancelled').waitFor();
  });

  it('explains a file that is no longer there', async () => {
    await play([['done', job({ state: 'done', progress: { done: 1, total: 1 } })]]);
    await page.route(`**/api/exports/${ID}/file`, (route) =>
      route.fulfill({ status: 404, contentType: 'application/problem+json', body: route.request().method() === 'HEAD' ? '' : JSON.stringify(GONE) }),
    );
    await ask();
    await toast.getByRole('link', { name: /^Download/ }).click();
    await page.getByText('Files are kept for seven days, and this one is gone. Export it again.').waitFor();
  });

  it('says why one was not started', async () => {
    await refuse(page, ({ pathname }) => pathname.endsWith('/reports'), { status: 500, title: 'x', detail: 'The server made a mistake.', instance: REFERENCE });
    await visitor.open(`/customers/${await customerNamed('Acme Corp')}/adoption?dialog=report`);
    await page.getByRole('dialog').getByRole('button', { name: 'Prepare PDF' }).click();
    await page.getByRole('dialog').getByRole('alert').getByText('The export could not be started: The server made a mistake.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await page.getByRole('menuitem', { name: 'Workbook (XLSX)' }).click();
    await toast.getByText('The server made a mistake.').waitFor();
  });

  it('says on the page of exports how far each is, what failed, and how to make the first', async () => {
    const about = {
      format: 'xlsx',
      audience: null,
      customer: null,
      fileName: null,
      bytes: null,
      expiresAt: null,
      withheld: false,
      createdBy: 'casey@example.com',
    };
    const states = [running(40), failed, job({ state: 'done' }), job({ state: 'done' })];
    const items = states.map((one, at) => {
      const id = `${ID.slice(0, -1)}${at}`;
      const kept = at === 3 ? { expiresAt: '2099-01-01T00:00:00.000Z', withheld: true } : {};
      return { ...about, ...kept, id, kind: 'portfolio', job: { ...one, id } };
    });
    const first = items[0]!.job;
    await page.route(/\/api\/jobs\/.*\/events$/, (route) => route.fulfill({ contentType: 'text/event-stream', body: stream([['progress', first]]) }));
    await page.route('**/api/exports', (route) => route.fulfill({ json: { items, next: null } }));
    await visitor.open('/exports');
    for (const text of ['Being made 40%', 'The server has no room for the file.', 'No longer kept', 'Holds accounts that are no longer yours'])
      await page.getByText(text).waitFor();
    await page.getByRole('button', { name: 'Cancel: Portfolio (XLSX)' }).waitFor();
    await page.getByRole('button', { name: 'Try again: Portfolio (XLSX)' }).waitFor();
    expect(
      await page
        .getByRole('main')
        .getByRole('link', { name: /^Download/ })
        .count(),
    ).toBe(0);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectAccessible(page);
    items.length = 0;
    await visitor.open('/exports');
    await page.getByText('Make one with “Export” on a customer’s page, on the portfolio, or below a list of users.').waitFor();
    await expectAccessible(page);
    await refuse(page, ({ pathname }) => pathname === '/api/exports', { status: 500, title: 'x', detail: 'The server made a mistake.', instance: REFERENCE });
    await visitor.open('/exports');
    await page.getByRole('alert').getByText('We couldn’t load the exports').waitFor();
    await expectAccessible(page);
  });
});
