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
