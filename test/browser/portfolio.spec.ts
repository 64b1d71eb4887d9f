import type { Page } from 'playwright-core';
import { api, closeBrowser, customerNamed, Visitor } from './visitor';

interface Shown {
  accounts: { total: number; items: { name: string; csm: { email: string } | null }[] };
}

describe('the portfolio', () => {
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

  const names = async (): Promise<string[]> => page.locator('table').last().locator('tbody th').allInnerTexts();
  const expected = async (query: string): Promise<string[]> =>
    (await api<Shown>('GET', `/api/intelligence/portfolio?${query}`)).accounts.items.map(({ name }) => name);

  it('filters, orders and goes back', async () => {
    await visitor.open('/portfolio');
    await page.getByLabel('Segment', { exact: true }).selectOption('SMB');
    await page.waitForURL('**/portfolio?segment=SMB');
    await page.getByRole('button', { name: 'Activation' }).click();
    await page.waitForURL('**/portfolio?segment=SMB&sort=-activation');
    await visitor.settled();
    expect(await names()).toEqual(await expected('segment=SMB&sort=-activation'));
    await page.goBack();
    await page.waitForURL('**/portfolio?segment=SMB');
    await visitor.settled();
    expect(await names()).toEqual(await expected('segment=SMB'));
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.waitForURL((url) => url.search === '');
  });

  it('shows the accounts of a challenge, and page after page', async () => {
    await visitor.open('/portfolio');
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByRole('button', { name: 'Show more' }).waitFor({ state: 'detached' });
    const { accounts } = await api<Shown>('GET', '/api/intelligence/portfolio?limit=200');
    expect(await names()).toEqual(accounts.items.map(({ name }) => name));
    await page.getByRole('button', { name: /^Seats not activated/ }).click();
    await page.waitForURL('**/portfolio?challenge=unactivated-seats%3Aaccount');
    await visitor.settled();
    expect((await names()).slice(0, 5)).toEqual((await expected('challenge=unactivated-seats:account')).slice(0, 5));
  });

  it('narrows the list by a band, and leaves the figures as they are', async () => {
    await visitor.open('/portfolio');
    const figures = page.getByLabel('Key figures');
    const before = await figures.innerText();
    const bands = page.getByRole('group', { name: 'Show accounts rated' });
    await bands.getByRole('button', { name: 'Poor' }).click();
    await page.waitForURL('**/portfolio?band=poor');
    await visitor.settled();
    expect(await names()).toEqual(await expected('band=poor'));
    expect(await figures.innerText()).toBe(before);
    // The cursor of the chart, on its last bar.
    await page.getByRole('img', { name: /with a score/ }).press('End');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/portfolio?band=excellent');
    await visitor.settled();
    expect(await names()).toEqual(await expected('band=excellent'));
    // And the last bar itself, which takes the choice away.
    const chart = page.getByRole('img', { name: /with a score/ });
    const { width, height } = (await chart.boundingBox())!;
    await chart.click({ position: { x: width - 30, y: height / 2 } });
    await page.waitForURL((url) => url.search === '');
  });

  it('orders the matrix from either side, and goes back', async () => {
    const matrix = page.getByRole('grid', { name: 'Feature adoption by segment' });
    const features = async (): Promise<string[]> => matrix.getByRole('rowheader').allInnerTexts();
    await visitor.open('/portfolio');
    await matrix.waitFor();
    const catalogue = await features();
    await matrix.getByRole('button', { name: 'SMB' }).click();
    await page.waitForURL('**/portfolio?rows=-SMB');
    await matrix.getByRole('columnheader', { name: 'SMB' }).and(page.locator('[aria-sort="descending"]')).waitFor();
    const highestFirst = await features();
    const cells = await matrix.locator('[role="row"] > :last-child').allInnerTexts();
    const shares = cells.slice(1).map((text) => Number.parseInt(text, 10));
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    await matrix.getByRole('button', { name: 'SMB' }).click();
    await page.waitForURL('**/portfolio?rows=SMB');
    await page.goBack();
    await page.waitForURL('**/portfolio?rows=-SMB');
    expect(await features()).toEqual(highestFirst);
    await page.goBack();
    await page.waitForURL((url) => url.search === '');
    expect(await features()).toEqual(catalogue);
    await matrix.getByRole('button', { name: 'SMB' }).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/portfolio?columns=-dashboard');
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('gridcell');
  });

  it('shows the rest of the challenges', async () => {
    await visitor.open('/portfolio');
    const rows = page.getByRole('button', { name: /avg gap|accounts \(/ });
    const all = page.getByRole('button', { name: /^Show all \d+$/ });
    await all.waitFor();
    expect(await rows.count()).toBe(6);
    await all.click();
    const { challenges } = await api<{ challenges: unknown[] }>('GET', '/api/intelligence/portfolio');
    expect(await rows.count()).toBe(challenges.length);
  });

  it('leaves out what an address has wrong', async () => {
    await visitor.open('/portfolio?sort=nonsense&owner=somebody&band=superb&challenge=x&segment=SMB');
    await page.waitForURL('**/portfolio?segment=SMB');
    await page.getByRole('table').waitFor();
    expect(await names()).toEqual(await expected('segment=SMB'));
  });

  it('offers all CSMs, whichever one is chosen', async () => {
    const leader = await Visitor.signedIn('leo.marsh@example.com');
    const offered = async ({ page: shown }: Visitor): Promise<string[]> => shown.getByLabel('CSM', { exact: true }).locator('option').allTextContents();
    const all = ['All CSMs', 'My accounts', 'Without a CSM', 'Nora Lind', 'Theo Brandt'];
    for (const somebody of [visitor, leader]) {
      await somebody.open('/portfolio?owner=nora.lind@example.com');
      await somebody.page.getByRole('button', { name: 'Remove filter Nora Lind' }).waitFor();
      expect(await offered(somebody)).toEqual(all);
    }
    await leader.leave();
  });

  it('is of the own accounts for a CSM, who can open no other', async () => {
    const { accounts } = await api<Shown>('GET', '/api/intelligence/portfolio?limit=200');
    const acme = accounts.items.find(({ name }) => name === 'Acme Corp');
    const other = accounts.items.find(({ csm }) => csm !== null && csm.email !== acme?.csm?.email);
    const csm = await Visitor.byLink(acme?.csm?.email ?? '');
    await csm.page.getByRole('heading', { level: 1, name: 'My accounts' }).waitFor();
    await csm.open('/portfolio');
    await csm.page.waitForURL('**/customers?owner=me');
    await csm.open(`/customers/${await customerNamed(other?.name ?? '')}/adoption`);
    await csm.page.getByText('This customer doesn’t exist, was archived, or isn’t among your accounts.').waitFor();
    await csm.leave();
  });
});
