import type { Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { refuse } from './answers';
import { mailsArrived } from './inbox';
import { api, closeBrowser, Visitor } from './visitor';

interface Account {
  readonly id: string;
  readonly name: string;
  readonly reach: number;
}

interface Challenge {
  readonly rule: string;
  readonly subject: string;
  readonly title: string;
  readonly accounts: number;
}

const MOST_MAILS = 40;

/** Two small accounts with people who may be written to about a feature that they do not use. */
async function smallAccounts(feature: string): Promise<Account[]> {
  const { accounts } = await api<{ accounts: { items: Omit<Account, 'reach'>[] } }>('GET', '/api/intelligence/portfolio?segment=SMB&limit=200&sort=name');
  const found: Account[] = [];
  for (const { id, name } of accounts.items) {
    const body = { kind: 'guide', audience: { feature } };
    const { targets } = await api<{ targets: number }>('POST', `/api/intelligence/adoption/${id}/audiences`, body);
    if (targets > 0 && targets <= MOST_MAILS) found.push({ id, name, reach: targets });
    if (found.length === 2) return found;
  }
  throw new Error('There are not two small accounts to write to.');
}

describe('what is done for many accounts at once', () => {
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

  it('is a guide: two accounts, each with its own result and its own mails', async () => {
    const chosen = await smallAccounts('alerts');
    await visitor.open('/portfolio?segment=SMB');
    for (const { name } of chosen) await page.getByRole('checkbox', { name: `Select ${name}`, exact: true }).check();
    await page.getByText('2 accounts selected').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Send guide' }).click();
    const dialog = page.getByRole('dialog', { name: 'Send guide to 2 accounts' });
    await dialog.getByLabel('Feature').selectOption({ label: 'Alerts' });
    const subject = `Alerts for ${chosen.map(({ id }) => id.slice(0, 8)).join(' and ')}`;
    await dialog.getByLabel('Subject').fill(subject);
    await dialog.getByLabel('Respect quiet hours').uncheck();
    await dialog.getByRole('button', { name: 'Send to 2 accounts' }).click();
    await dialog.getByRole('heading', { name: 'Every account has been gone through' }).waitFor();
    const results = dialog.getByRole('table', { name: 'Result of each account' });
    for (const { name, reach } of chosen) {
      const result = await results.getByRole('row').filter({ hasText: name }).innerText();
      expect(result).toContain(`Goes out to ${reach} ${reach === 1 ? 'user' : 'users'}`);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'light' });
    const mails = await mailsArrived(chosen[0]!.reach + chosen[1]!.reach, (mail) => mail.subject === subject);
    for (const { name, reach } of chosen) expect(mails.filter(({ text }) => text.includes(`You have Alerts at ${name}.`))).toHaveLength(reach);
    expect(new Set(mails.flatMap(({ to }) => to.map(({ address }) => address))).size).toBe(mails.length);

    // Nobody is left to write to: that is said, and nothing is sent.
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('button', { name: 'Send guide' }).click();
    await dialog.getByLabel('Feature').selectOption({ label: 'Alerts' });
    await dialog.getByRole('button', { name: 'Send to 2 accounts' }).click();
    await dialog.getByRole('heading', { name: 'Every account has been gone through' }).waitFor();
    expect(await results.getByText('Nobody to write to').count()).toBe(2);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
  });

  it('goes on where it failed, and never twice for one account', async () => {
    await visitor.open('/portfolio?segment=SMB');
    const boxes = page.locator('tbody th input');
    for (const row of [0, 1, 2]) await boxes.nth(row).check();
    const asked: { readonly account: string; readonly key: string | undefined }[] = [];
    await page.route(/\/adoption\/[^/]+\/trainings$/, async (route) => {
      const account = new URL(route.request().url()).pathname.split('/').at(-2)!;
      asked.push({ account, key: route.request().headers()['idempotency-key'] });
      if (asked.length === 2) return route.abort('internetdisconnected');
      const body = { id: `job-${account}`, trainingId: account };
      return route.fulfill({ status: 202, contentType: 'application/json', body: JSON.stringify(body) });
    });
    await page.route(/\/api\/intelligence\/trainings\/[^/]+$/, (route) =>
      route.fulfill({ json: { invited: 12, excluded: { noEmail: 1, unsubscribed: 0, noSeat: 0, sameAddress: 0 } } }),
    );
    await page.getByRole('button', { name: 'Schedule training' }).click();
    const dialog = page.getByRole('dialog', { name: 'Schedule training for 3 accounts' });
    await dialog.getByRole('button', { name: 'Schedule for 3 accounts' }).click();
    expect(await dialog.getByLabel('Date').getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(page);
    await dialog.getByLabel('Date').fill('2099-12-02');
    await dialog.getByLabel('Host', { exact: true }).fill('Casey Host');
    await dialog.getByRole('button', { name: 'Schedule for 3 accounts' }).click();
    await dialog.getByRole('button', { name: 'Try again for 1 account' }).click();
    await dialog.getByText('12 users invited').nth(2).waitFor();
    expect(await dialog.getByText('1 left out: 1 without an e-mail address').count()).toBe(3);
    // Looking at one leaves the others at work.
    expect(
      await dialog
        .getByRole('link', { name: /^View what was sent/ })
        .first()
        .getAttribute('target'),
    ).toBe('_blank');
    expect(asked).toHaveLength(4);
    expect(asked[3]).toEqual(asked[1]);
    expect(new Set(asked.map(({ key }) => key)).size).toBe(3);
    await page.unrouteAll({ behavior: 'wait' });
    await dialog.getByRole('button', { name: 'Close' }).last().click();
  });

  it('is stopped, not broken off, by going back', async () => {
    await visitor.open('/portfolio?segment=SMB');
    await page.getByRole('link', { name: 'Customers' }).click();
    await page.getByRole('link', { name: 'Portfolio' }).click();
    await visitor.settled();
    for (const row of [0, 1]) await page.locator('tbody th input').nth(row).check();
    const answer = Promise.withResolvers<void>();
    let asked = 0;
    await page.route(/\/adoption\/[^/]+\/trainings$/, async (route) => {
      asked += 1;
      await answer.promise;
      await route.fulfill({ status: 202, json: { id: 'job', trainingId: 'training' } });
    });
    await page.route(/\/api\/intelligence\/trainings\/[^/]+$/, (route) =>
      route.fulfill({ json: { invited: 12, excluded: { noEmail: 0, unsubscribed: 0, noSeat: 0, sameAddress: 0 } } }),
    );
    await page.getByRole('button', { name: 'Schedule training' }).click();
    const dialog = page.getByRole('dialog', { name: 'Schedule training for 2 accounts' });
    await dialog.getByLabel('Date').fill('2099-12-02');
    await dialog.getByLabel('Host', { exact: true }).fill('Casey Host');
    await dialog.getByRole('button', { name: 'Schedule for 2 accounts' }).click();
    await dialog.getByRole('heading', { name: 'Working' }).waitFor();
    await page.evaluate(() => history.back());
    await dialog.getByRole('button', { name: 'Stopping' }).waitFor();
    answer.resolve();
    await dialog.getByRole('heading', { name: 'Stopped' }).waitFor();
    await dialog.getByText('12 users invited').waitFor();
    expect(asked).toBe(1);
    await page.evaluate(() => history.back());
    await page.waitForURL('**/customers');
    await page.unrouteAll({ behavior: 'wait' });
  });

  it('reaches every account that passes the filters', async () => {
    await visitor.open('/portfolio');
    const { accounts } = await api<{ accounts: { total: number } }>('GET', '/api/intelligence/portfolio?limit=1');
    await page.getByRole('button', { name: `Select all ${accounts.total}` }).click();
    await page.getByText(`${accounts.total} accounts selected`).waitFor();
    await page.getByRole('button', { name: 'Clear selection' }).click();
    await page.getByText(/accounts? selected$/).waitFor({ state: 'detached' });
  });

  it('is a programme for exactly the accounts that have a challenge', async () => {
    const { challenges } = await api<{ challenges: Challenge[] }>('GET', '/api/intelligence/portfolio?segment=SMB');
    const ofLimit = ({ rule }: Challenge): boolean => rule === 'near-limit' || rule === 'over-limit';
    const { rule, subject, title, accounts } = challenges.find((one) => one.rule.endsWith('-feature') && one.accounts > 1)!;
    const asked = `segment=SMB&challenge=${rule}:${subject}&sort=name&limit=200`;
    const having = await api<{ accounts: { total: number; items: Account[] } }>('GET', `/api/intelligence/portfolio?${asked}`);
    expect(having.accounts.total).toBe(accounts);
    // The list is of fewer; the programme is not.
    await visitor.open('/portfolio?segment=SMB&band=poor');
    const all = page.getByRole('button', { name: /^Show all \d+$/ });
    if ((await all.count()) > 0) await all.click();
    expect(await page.getByRole('button', { name: /^Create programme for/ }).count()).toBe(challenges.filter((one) => !ofLimit(one)).length);
    const button = page.getByRole('button', { name: `Create programme for ${title}`, exact: true });
    for (const [word, heading] of [
      ['Training', `Schedule training for ${accounts} accounts`],
      ['Guide', `Send guide to ${accounts} accounts`],
    ] as const) {
      await button.click();
      await page.getByRole('menuitem', { name: word }).click();
      const dialog = page.getByRole('dialog', { name: heading });
      expect(await dialog.getByLabel('Feature').inputValue()).toBe(subject);
      await dialog.getByText('Show the accounts').click();
      await dialog.getByText(having.accounts.items.map(({ name }) => name).join(' · '), { exact: true }).waitFor();
      await expectAccessible(page);
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.waitForFunction((name) => document.activeElement?.textContent?.includes(name), title);
    }
    const problem = { status: 503, title: 'Busy', detail: 'The database is busy.', instance: 'urn:uuid:0' };
    await refuse(page, ({ searchParams }) => searchParams.get('challenge') === `${rule}:${subject}`, problem);
    await button.click();
    await page.getByRole('menuitem', { name: 'Guide' }).click();
    await page.getByRole('alert').getByText('No programme was begun').waitFor();
    await page.unrouteAll({ behavior: 'wait' });
  });

  it('is a training that the person who asks for it holds, from today on', async () => {
    const leader = await Visitor.signedIn('leo.marsh@example.com');
    await leader.open('/portfolio?segment=SMB');
    await leader.page.locator('tbody th input').first().check();
    const today = (): Promise<string> => leader.page.evaluate(() => new Date().toLocaleDateString('sv'));
    const before = await today();
    await leader.page.getByRole('button', { name: 'Schedule training' }).click();
    const dialog = leader.page.getByRole('dialog', { name: 'Schedule training for 1 account' });
    expect(await dialog.getByLabel('Host', { exact: true }).inputValue()).toBe('Leo Marsh');
    expect(await dialog.getByLabel('Host’s e-mail').inputValue()).toBe('leo.marsh@example.com');
    expect([before, await today()]).toContain(await dialog.getByLabel('Date').getAttribute('min'));
    await leader.leave();
  });

  it('is held against the success metrics', async () => {
    await visitor.open('/portfolio');
    const card = page.locator('dl', { hasText: 'Dashboard views per CSM and week' });
    await card.waitFor();
    const { portfolioAverage } = await api<{ portfolioAverage: { accounts: number } }>('GET', '/api/intelligence/outcomes');
    await card.getByText(`Mean of ${portfolioAverage.accounts} scored accounts`).waitFor();
    expect(await card.getByText(/^target > /).count()).toBe(5);
  });
});
