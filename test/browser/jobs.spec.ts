import type { Locator, Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { api, closeBrowser, customerNamed, Visitor } from './visitor';

interface Job {
  readonly id: string;
  readonly state: string;
}
interface Jobs {
  readonly items: readonly Job[];
}

const REFERENCE = 'urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11';
const ERROR = {
  type: '/problems/job_failed',
  title: 'Internal server error',
  status: 500,
  detail: 'The work failed for a reason that the log of the worker names.',
  instance: REFERENCE,
  errors: [],
};

describe('the page on background work', () => {
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    visitor = await Visitor.signedIn();
    page = visitor.page;
  });
  afterAll(async () => {
    await visitor.leave();
    await closeBrowser();
  });

  const states = async (): Promise<string[]> => page.locator('tbody td[data-label="State"]').allInnerTexts();
  /** Of one job: the system's own may come above it at any time. */
  const rowOf = (id: string): Locator => page.locator(`tbody tr[data-job="${id}"]`);
  const run = (body: object): Promise<Job> => api<Job>('POST', '/api/intelligence/recommendations/runs', body);

  it('takes a cancelled job up again and shows its way to the end as it goes', async () => {
    const { id } = await run({});
    expect((await api<Job>('POST', `/api/jobs/${id}/cancel`, {})).state).toBe('cancelled');
    await visitor.open('/jobs');
    const row = rowOf(id);
    await row.getByText('Cancelled').waitFor();
    const followed = page.waitForRequest((request) => request.url().endsWith(`/api/jobs/${id}/events`));
    await page.evaluate(() => document.body.setAttribute('data-never-reloaded', ''));
    await row.getByRole('button', { name: 'Try again: Look for recommendations' }).click();
    await followed;
    await row.getByRole('progressbar', { name: 'Look for recommendations' }).waitFor();
    await row.getByText('Done').waitFor();
    await visitor.told('Look for recommendations: 100%');
    expect(await page.locator('body[data-never-reloaded]').count()).toBe(1);
    expect((await api<Job>('GET', `/api/jobs/${id}`)).state).toBe('done');
  });

  it('names the account that a job is about, and leads there', async () => {
    const { id } = await run({ customerId: await customerNamed('Acme Corp') });
    await visitor.open('/jobs');
    await rowOf(id).getByRole('link', { name: 'Acme Corp' }).click();
    await page.waitForURL('**/adoption');
    await page.getByRole('heading', { level: 1, name: 'Acme Corp' }).waitFor();
  });

  it('keeps its filter in the address, goes back, and removes what is no state', async () => {
    await visitor.open('/jobs');
    await page.getByLabel('State', { exact: true }).selectOption('done');
    await page.waitForURL('**/jobs?state=done');
    await visitor.settled();
    expect(new Set(await states())).toEqual(new Set(['Done']));
    await page.goBack();
    await page.waitForURL((url) => url.search === '');
    await page.getByLabel('State', { exact: true }).and(page.locator(':has(option:checked:text("All states"))')).waitFor();
    await visitor.open('/jobs?state=asleep');
    expect(new URL(page.url()).search).toBe('');
  });

  it('says what has failed, with the reference that the log knows it by', async () => {
    const { items } = await api<Jobs>('GET', '/api/jobs?limit=1');
    const failed = items.map((job) => ({ ...job, state: 'failed', attempts: 5, error: ERROR }));
    await page.route('**/api/jobs?state=failed', (route) => route.fulfill({ json: { items: failed, next: null } }));
    await visitor.open('/jobs?state=failed');
    const row = page.locator('tbody tr').first();
    for (const text of [ERROR.detail, 'Stopped after 5 attempts', `Reference ${REFERENCE}`]) await row.getByText(text).waitFor();
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
  });
});
