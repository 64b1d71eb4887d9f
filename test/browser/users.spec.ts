import type { Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { api, closeBrowser, customerNamed, Visitor } from './visitor';
import { formatInteger } from '@adoption/presentation';

interface Account {
  readonly id: string;
  readonly name: string;
  readonly dormantUsers: number | null;
}
interface Portfolio {
  readonly accounts: { readonly items: readonly Account[] };
}
interface Users {
  readonly items: readonly { readonly id: string; readonly name: string | null; readonly externalId: string }[];
  readonly next: string | null;
}

const PAGE = 100;

describe('lists of people', () => {
  let visitor: Visitor;
  let page: Page;
  /** The account with the most dormant users. */
  let large: Account & { readonly dormantUsers: number };

  beforeAll(async () => {
    visitor = await Visitor.signedIn();
    page = visitor.page;
    const { accounts } = await api<Portfolio>('GET', '/api/intelligence/portfolio?limit=100');
    large = accounts.items.map((account) => ({ ...account, dormantUsers: account.dormantUsers ?? 0 })).toSorted((a, b) => b.dormantUsers - a.dormantUsers)[0]!;
    expect(large.dormantUsers).toBeGreaterThan(PAGE);
  });
  afterAll(async () => {
    await visitor.leave();
    await closeBrowser();
  });

  const names = async (): Promise<string[]> => page.locator('tbody th button').allInnerTexts();

  /** Everybody in the list, asked of the API in one go after the other. */
  async function everybody(): Promise<Users['items']> {
    const people: Users['items'][number][] = [];
    let cursor: string | null = null;
    do {
      const from: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const { items, next }: Users = await api<Users>('GET', `/api/intelligence/adoption/${large.id}/users?status=dormant&limit=${PAGE}${from}`);
      people.push(...items);
      cursor = next;
    } while (cursor !== null);
    return people;
  }

  it('loads page after page of dormant users: all of them, nobody twice', async () => {
    const people = await everybody();
    expect(people).toHaveLength(large.dormantUsers);
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
    await visitor.open(`/customers/${large.id}/adoption/dormant`);
    const shown = page.getByRole('status').filter({ hasText: /shown$/ });
    for (let count = PAGE; count < people.length; count = Math.min(count + PAGE, people.length)) {
      await shown.getByText(`${formatInteger(count)} shown`, { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Show more' }).click();
      await page.locator('tbody tr').nth(count).waitFor();
      expect(
        await page
          .locator('tbody th')
          .nth(count)
          .evaluate((header) => header === document.activeElement),
      ).toBe(true);
    }
    await shown.getByText(`${formatInteger(people.length)} shown`, { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
    expect(await names()).toEqual(people.map(({ name, externalId }) => name ?? externalId));
  });

  it('opens a person’s journey at an address of its own; going back gives the focus back', async () => {
    await visitor.open(`/customers/${large.id}/adoption/dormant`);
    await page.getByRole('region', { name: `${large.name}: dormant users` }).waitFor();
    const third = page.locator('tbody th button').nth(2);
    await third.click();
    await page.waitForURL(/\/dormant\?user=/);
    await page.getByRole('dialog').getByRole('heading', { name: 'Tiers reached' }).waitFor();
    await page.goBack();
    await page.waitForURL((url) => url.search === '');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.waitForFunction((text) => document.activeElement?.textContent === text, await third.innerText());
    await third.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await page.waitForURL((url) => url.search === '');
    await page.waitForFunction((text) => document.activeElement?.textContent === text, await third.innerText());
  });

  it('takes every letter of a search where it was typed, and forgets an order that it does not know', async () => {
    await visitor.open(`/customers/${large.id}/adoption/dormant?sort=bogus`);
    const field = page.getByRole('searchbox', { name: 'Search users' });
    await page.waitForURL((url) => url.search === '');
    await field.pressSequentially('mple.com', { delay: 40 });
    await field.press('Home');
    await field.pressSequentially('@exa', { delay: 40 });
    expect(await field.inputValue()).toBe('@example.com');
    await page.waitForURL((url) => url.searchParams.get('q') === '@example.com');
    expect(await field.inputValue()).toBe('@example.com');
    await visitor.open(`/customers/${large.id}/adoption/dormant?q=nobody-is-called-so`);
    await page.getByText('Nobody matches.').waitFor();
    expect(await field.inputValue()).toBe('nobody-is-called-so');
  });

  it('gives the focus back to what opened the list, when a campaign took its place', async () => {
    await visitor.open(`/customers/${await customerNamed('Acme Corp')}/adoption`);
    const opener = page.locator('#engagement').getByRole('button', { name: 'View list', exact: true });
    await opener.click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Search users');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Create re-engagement campaign/ })
      .click();
    const campaign = page.getByRole('dialog', { name: /^Re-engagement campaign/ });
    await campaign.waitFor();
    await campaign.evaluate((opening) => Promise.all(opening.getAnimations().map(({ finished }) => finished)));
    await page.keyboard.press('Escape');
    await campaign.waitFor({ state: 'detached' });
    await page.waitForFunction((button) => button === document.activeElement, await opener.elementHandle());
  });

  it.each([
    ['dialog', (acme: string) => `/customers/${acme}/adoption?dialog=dormant`],
    ['page', (acme: string) => `/customers/${acme}/adoption/dormant`],
  ])('of dormant people on a %s begins a campaign for those who are ticked, else for all of them', async (_place, path) => {
    const acme = await customerNamed('Acme Corp');
    const { items } = await api<Users>('GET', `/api/intelligence/adoption/${acme}/users?status=dormant&limit=${PAGE}`);
    await visitor.open(path(acme));
    const button = page.getByRole('button', { name: /^Create re-engagement campaign/ });
    const rows = page.getByRole('table', { name: 'Acme Corp: dormant users' }).locator('tbody tr');
    await button.filter({ hasText: `(${items.length})` }).waitFor();
    for (const row of [rows.nth(0), rows.nth(2)]) await row.getByRole('checkbox').check();
    const asked = page.waitForRequest((request) => request.url().endsWith('/audiences'));
    await button.filter({ hasText: '(2)' }).click();
    const { audience } = (await asked).postDataJSON() as { audience: { userIds: string[] } };
    expect(audience).toEqual({ userIds: [items[0]!.id, items[2]!.id] });
    const picked = page.getByRole('dialog', { name: /^Re-engagement campaign/ }).getByRole('radio', { name: 'The 2 users picked before' });
    expect(await picked.isChecked()).toBe(true);
    await page.waitForFunction((radio) => radio === document.activeElement, await picked.elementHandle());
  });

  it('leads back to the account with the period that was looked at', async () => {
    await visitor.open(`/customers/${large.id}/adoption/dormant?period=90d`);
    await page.getByText('Sessions and actions: in the last 90 days').waitFor();
    await page.getByRole('link', { name: `Back to ${large.name}` }).click();
    await page.waitForURL('**/adoption?period=90d');
  });

  it('names the people behind the use of a feature, and the rule', async () => {
    const acme = await customerNamed('Acme Corp');
    const { items } = await api<{ items: { key: string; name: string }[] }>('GET', '/api/features');
    const { key, name } = items[0]!;
    await visitor.open(`/customers/${acme}/adoption?period=7d&dialog=users&feature=${key}`);
    const dialog = page.getByRole('dialog', { name: `Acme Corp: people who used ${name}` });
    await dialog.getByText('Used it at least once in the last 7 days').waitFor();
    await dialog.getByRole('table', { name: `Acme Corp: people who used ${name}` }).waitFor();
    await visitor.settled();
    await expectAccessible(page);
  });
});
