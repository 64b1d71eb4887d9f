import type { Locator, Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { csvRows, pdfText, save, type SavedFile, sheetRows } from './downloads';
import { api, closeBrowser, customerNamed, URL_OF_SYSTEM, Visitor } from './visitor';

interface User {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
}
interface Account {
  readonly name: string;
  readonly csm: { readonly email: string } | null;
}
interface Portfolio {
  readonly accounts: { readonly total: number; readonly items: readonly Account[] };
}
interface Recommendation {
  readonly rule: string;
  readonly title: string;
}
interface ExportsAnswer {
  readonly items: readonly { readonly id: string; readonly kind: string; readonly format: string }[];
}

const LISTED = 100;
const ATTENTIVE = /^(Adoption report|List of users|Portfolio) \((PDF|XLSX|CSV|Markdown)\): 100%\u00A0?$/;

describe('exports', () => {
  let visitor: Visitor;
  let page: Page;
  let acme: string;
  let dialog: Locator;
  let dormant: readonly User[];

  beforeAll(async () => {
    visitor = await Visitor.signedIn(null, { acceptDownloads: true });
    page = visitor.page;
    dialog = page.getByRole('dialog');
    acme = await customerNamed('Acme Corp');
    dormant = (await api<{ items: User[] }>('GET', `/api/intelligence/adoption/${acme}/users?status=dormant&limit=${LISTED}`)).items;
  });
  afterAll(async () => {
    await visitor.leave();
    await closeBrowser();
  });

  /** The toast on a file, and no other. */
  const toast = (about: string): Locator => page.locator('.mantine-Notification-root', { hasText: about });

  /** Waits until a file is made and screen readers have been told so, saves it, and closes its toast. */
  async function saved(about: string, ready: string): Promise<SavedFile> {
    await toast(about).getByText(ready).waitFor();
    await visitor.told(ATTENTIVE);
    return taken(about);
  }

  /** Saves a file that is made, and closes its toast. */
  async function taken(about: string): Promise<SavedFile> {
    const file = await save(page, toast(about).getByRole('link', { name: /^Download/ }));
    await toast(about).getByRole('button', { name: 'Close' }).click();
    await toast(about).waitFor({ state: 'detached' });
    return file;
  }

  it('makes the report of an account as PDF, which goes on while one looks at other pages', async () => {
    await visitor.open(`/customers/${acme}/adoption`);
    await page.keyboard.press('e');
    await page.getByRole('menuitem', { name: 'Adoption report (PDF)…' }).click();
    await dialog.getByText('Covers the last 30 days, compared with similar customers: as chosen on the page.').waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Prepare PDF' }).click();
    await dialog.waitFor({ state: 'detached' });
    await toast('Acme Corp · PDF').waitFor();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Trainings' }).click();
    await page.getByRole('heading', { level: 1, name: 'Trainings' }).waitFor();
    await toast('Acme Corp · PDF · For us (internal)').getByText('Adoption report ready').waitFor();
    await expectAccessible(page);
    // The last thing told may be the name of the page.
    const file = await taken('Acme Corp · PDF');
    expect(file.name).toMatch(/^Acme Corp - product adoption \(internal\) - \d{4}-\d\d-\d\d\.pdf$/);
    const text = await pdfText(file);
    expect(text).toContain('Internal: not for the customer');
    expect(text).toContain('Acme Corp');
    expect(text).toContain(dormant[0]!.name);
  });

  it('makes the workbook of an account for what is on screen', async () => {
    await visitor.open(`/customers/${acme}/adoption?period=90d&comparison=segment`);
    await page.keyboard.press('e');
    const asked = page.waitForRequest((request) => request.url().endsWith('/reports'));
    await page.getByRole('menuitem', { name: 'Workbook (XLSX)' }).click();
    expect((await asked).postDataJSON()).toMatchObject({ format: 'xlsx', period: '90d', comparison: 'segment' });
    const file = await saved('Acme Corp · XLSX', 'Adoption report ready');
    expect(file.name).toContain('product adoption (internal) - last 90 days');
    expect((await sheetRows(file, 'Summary')).flat()).toEqual(expect.arrayContaining(['Internal: not for the customer', 'Acme Corp']));
    expect(await sheetRows(file, 'Dormant users')).toHaveLength(dormant.length + 1);
  });

  it('makes a report as a file of Markdown', async () => {
    await visitor.open(`/customers/${acme}/adoption`);
    await page.keyboard.press('e');
    await page.getByRole('menuitem', { name: 'Report as Markdown' }).click();
    const { name, bytes } = await saved('Acme Corp · Markdown', 'Adoption report ready');
    expect(name).toMatch(/\.md$/);
    expect(bytes.toString('utf8')).toContain('Acme Corp');
  });

  it('puts a report for the customer together by the keyboard alone, without who is dormant', async () => {
    await visitor.open(`/customers/${acme}/adoption`);
    const opener = page.getByRole('button', { name: 'Generate adoption report for customer' }).first();
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/adoption?dialog=report&audience=customer');
    const focused = (name: string) => page.waitForFunction((label) => document.activeElement?.getAttribute('aria-label') === label, name);
    await focused('PDF');
    // While it opens, a dialog may take the focus to its beginning once more.
    await dialog.evaluate((opening) => Promise.all(opening.getAnimations().map(({ finished }) => finished)));
    await focused('PDF');
    await page.keyboard.press('ArrowDown');
    await focused('XLSX');
    await page.keyboard.press('ArrowDown');
    await focused('Markdown');
    await page.keyboard.press('Tab');
    await focused('For the customer');
    expect(await dialog.getByRole('checkbox', { name: 'Dormant users' }).isDisabled()).toBe(true);
    await dialog.getByText('Names people, so it is not for the customer').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await dialog.getByRole('checkbox', { name: 'Adoption score' }).isChecked()).toBe(false);
    const asked = page.waitForRequest((request) => request.url().endsWith('/reports'));
    await page.keyboard.press('Enter');
    const body: unknown = (await asked).postDataJSON();
    expect(body).toMatchObject({ format: 'markdown', audience: 'customer' });
    expect(body).toHaveProperty('sections', ['entitlements', 'engagement', 'features', 'trends', 'peers', 'recommendations', 'value']);
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Generate adoption report for customer');
    const { name: fileName, bytes } = await saved('Acme Corp · Markdown · For the customer', 'Adoption report ready');
    expect(fileName).toMatch(/^Acme Corp - product adoption - \d{4}-\d\d-\d\d\.md$/);
    const text = bytes.toString('utf8');
    expect(text).toContain('Acme Corp');
    expect(text).not.toMatch(/internal/i);
    for (const { name, email } of dormant) for (const told of [name, email]) if (told !== null) expect(text).not.toContain(told);
  });

  it('asks for at least one section, and before what was chosen is lost', async () => {
    await visitor.open(`/customers/${acme}/adoption?dialog=report`);
    await dialog.getByRole('button', { name: 'None of the sections' }).click();
    await dialog.getByRole('button', { name: 'Prepare PDF' }).click();
    await dialog.getByText('Choose at least one section.').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.waitForURL((url) => url.search === '');
  });

  it('exports the portfolio and some of its accounts, with the filters on screen', async () => {
    await visitor.open('/portfolio?segment=Enterprise&sort=name');
    const { accounts } = await api<Portfolio>('GET', `/api/intelligence/portfolio?segment=Enterprise&sort=name&limit=${LISTED}`);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Workbook (XLSX)' }).click();
    const rows = await sheetRows(await saved('Portfolio adoption · XLSX', 'Portfolio export ready'), 'Accounts');
    expect(rows.slice(1).map(([name]) => name)).toEqual(accounts.items.map(({ name }) => name));
    for (const { name } of accounts.items.slice(0, 2)) await page.getByRole('checkbox', { name: `Select ${name}` }).check();
    const bar = page.getByRole('group', { name: 'Selected accounts' });
    await bar.getByRole('button', { name: 'Export' }).click();
    await bar.getByRole('menuitem', { name: 'Accounts (CSV)' }).click();
    const some = csvRows(await saved('2 accounts · CSV', 'Portfolio export ready'));
    expect(some.map((row) => Object.values(row)[0])).toEqual(accounts.items.slice(0, 2).map(({ name }) => name));
  });

  it('exports who is dormant: all of them, or those that are picked', async () => {
    await visitor.open(`/customers/${acme}/adoption/dormant`);
    await page.getByRole('button', { name: `Export all (${dormant.length})` }).click();
    await page.getByRole('menuitem', { name: 'As CSV' }).click();
    const all = csvRows(await saved('dormant users · CSV', 'List of users ready'));
    expect(all.map((row) => row['E-mail'])).toEqual(dormant.map(({ email }) => email));
    for (const user of dormant.slice(1, 3)) await page.getByRole('checkbox', { name: `Select ${user.name}` }).check();
    // What is searched for afterwards takes nothing away from what was picked.
    await page.getByRole('searchbox', { name: 'Search users' }).fill(dormant[0]!.email!);
    await page.getByRole('button', { name: 'Export selected (2)' }).click();
    await page.getByRole('menuitem', { name: 'As XLSX' }).click();
    const file = await saved('dormant users · XLSX', 'List of users ready');
    expect((await sheetRows(file, 'Users')).slice(1).map(([, email]) => email)).toEqual(dormant.slice(1, 3).map(({ email }) => email));
  });

  it('exports the list that a recommendation names, and the one of the alert', async () => {
    const { recommendations } = await api<{ recommendations: Recommendation[] }>('GET', `/api/intelligence/adoption/${acme}`);
    const named = recommendations.find(({ rule }) => rule === 'unactivated-seats')!;
    const never = await api<{ items: User[] }>('GET', `/api/intelligence/adoption/${acme}/users?status=never_active&limit=${LISTED}`);
    await visitor.open(`/customers/${acme}/adoption`);
    await page.getByRole('listitem').filter({ hasText: named.title }).getByRole('button', { name: 'Export List' }).click();
    expect(csvRows(await saved('users who never logged in · CSV', 'List of users ready'))).toHaveLength(never.items.length);
    // What stands below the alert is asked for when it comes near; a menu is hidden while its opener is out of sight.
    const opener = page.getByRole('button', { name: 'Export', exact: true }).last();
    await opener.scrollIntoViewIfNeeded();
    await visitor.settled();
    await opener.click();
    await page.getByRole('menuitem', { name: 'As CSV' }).click();
    expect(csvRows(await saved('dormant users · CSV', 'List of users ready'))).toHaveLength(dormant.length);
  });

  it('lists what was exported, saves it again, and is found in the menu', async () => {
    await visitor.open('/customers');
    await page.getByRole('button', { name: 'Your account' }).click();
    await page.getByRole('menuitem', { name: 'Exports' }).click();
    await page.getByRole('heading', { level: 1, name: 'Exports' }).waitFor();
    const row = page.locator('tbody tr', { hasText: 'Adoption report (PDF)' }).first();
    await row.getByText('Ready').waitFor();
    expect(await pdfText(await save(page, row.getByRole('link', { name: 'Download: Adoption report (PDF): Acme Corp' })))).toContain('Acme Corp');
    await row.getByRole('link', { name: 'Acme Corp', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Acme Corp' }).waitFor();
    await visitor.open('/jobs');
    await page.locator('tbody tr', { hasText: 'Make an export' }).first().getByRole('link', { name: 'Download: Make an export' }).waitFor();
  });

  it('hides the exports of other people’s accounts', async () => {
    const { accounts } = await api<Portfolio>('GET', `/api/intelligence/portfolio?limit=${LISTED}`);
    const owner = accounts.items.find(({ name }) => name === 'Acme Corp')!.csm!.email;
    const other = accounts.items.find(({ csm }) => csm !== null && csm.email !== owner)!.csm!.email;
    const { items } = await api<ExportsAnswer>('GET', '/api/exports');
    const report = items.find(({ kind, format }) => kind === 'report' && format === 'pdf')!;
    const csm = await Visitor.signedIn(other);
    await csm.open('/exports');
    await csm.page.getByRole('heading', { level: 1, name: 'Exports' }).waitFor();
    expect(await csm.page.getByText('Acme Corp').count()).toBe(0);
    const refused = await csm.page.request.get(`${URL_OF_SYSTEM}/api/exports/${report.id}/file`);
    expect(refused.status()).toBe(404);
    await csm.open(`/customers/${acme}/adoption?dialog=report`);
    await csm.page.getByText('This customer doesn’t exist, was archived, or isn’t among your accounts.').waitFor();
    await csm.leave();
  });
});
