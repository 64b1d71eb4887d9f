import type { Locator, Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { changeAnswer, refuse } from './answers';
import { mailsArrived, receivedMails, sourceOf } from './inbox';
import { api, closeBrowser, Visitor } from './visitor';

interface Account {
  readonly id: string;
  readonly name: string;
  readonly dormantUsers: number | null;
}
interface Engagement {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly jobId: string | null;
  readonly quietHours: boolean;
  readonly customer: { readonly timeZone: string };
  readonly deliveries: Readonly<Record<string, number>>;
}
interface Person {
  readonly externalId: string;
  readonly name: string;
  readonly email: string;
}

const JOB = '8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11';
const REFERENCE = `urn:uuid:${JOB}`;
const FAULT = {
  type: '/problems/mail_server',
  title: 'Mail server',
  status: 503,
  detail: 'The mail server refuses every mail.',
  instance: REFERENCE,
  errors: [],
};
const JOB_ENDED = {
  id: JOB,
  kind: 'send-mails',
  progress: { done: 1, total: 3 },
  result: null,
  error: null,
  createdAt: '2026-03-02T03:00:00.000Z',
  startedAt: '2026-03-02T03:00:00.000Z',
  endedAt: '2026-03-02T03:00:01.000Z',
  attempts: 1,
  customerId: null,
};
const DARK = { colorScheme: 'dark' as const };

/** Acme Corp; on a system on which its dormant people were written to before, another account whose can all be written to. */
async function quietAccount(): Promise<Account> {
  const { accounts } = await api<{ accounts: { items: Account[] } }>('GET', '/api/intelligence/portfolio?limit=100');
  const few = accounts.items.filter(({ dormantUsers }) => dormantUsers !== null && dormantUsers >= 3 && dormantUsers <= 20);
  const first = ({ name }: Account): number => (name === 'Acme Corp' ? 0 : 1);
  for (const account of few.toSorted((a, b) => first(a) - first(b) || b.name.localeCompare(a.name))) {
    const path = `/api/intelligence/adoption/${account.id}/audiences`;
    const { targets } = await api<{ targets: number }>('POST', path, { audience: { status: 'dormant' } });
    if (targets === account.dormantUsers) return account;
  }
  throw new Error('Everybody has been written to.');
}

describe('a re-engagement campaign', () => {
  let visitor: Visitor;
  let page: Page;
  let dialog: Locator;
  let account: Account;
  let people: readonly Person[];
  /** Names the campaign, so that its mails are told from all others. */
  const name = `Back to work ${Date.now()}`;

  beforeAll(async () => {
    visitor = await Visitor.signedIn();
    page = visitor.page;
    dialog = page.getByRole('dialog', { name: /^Re-engagement campaign/ });
    account = await quietAccount();
    ({ items: people } = await api<{ items: Person[] }>('GET', `/api/intelligence/adoption/${account.id}/users?status=dormant&limit=100`));
  });
  afterAll(async () => {
    await visitor.leave();
    await closeBrowser();
  });

  const step = (title: string): Promise<void> => dialog.getByRole('heading', { level: 3, name: title }).waitFor();
  const press = (button: string | RegExp): Promise<void> => dialog.getByRole('button', { name: button }).click();
  const inDark = async (path: string, shown: (other: Page) => Promise<void>): Promise<void> => {
    const other = await Visitor.signedIn(null, DARK);
    await shown(await other.open(path));
    await expectAccessible(other.page);
    await other.leave();
  };

  it('begins at the dormant alert with everybody ticked; who is unticked is left out', async () => {
    await visitor.open(`/customers/${account.id}/adoption`);
    await page.getByRole('button', { name: 'Create re-engagement campaign', exact: true }).click();
    await page.waitForURL(/dialog=campaign/);
    await dialog.getByText(`${people.length} users will get the mail`).waitFor();
    const boxes = dialog.getByRole('checkbox', { name: /^Write to/ });
    expect(await boxes.count()).toBe(people.length);
    await boxes.first().uncheck();
    await dialog.getByText(`${people.length - 1} users will get the mail`).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Discard changes' }).getByRole('button', { name: 'Cancel' }).click();
    await dialog.getByRole('checkbox', { name: 'Select everyone' }).check();
    await dialog.getByText(`${people.length} users will get the mail`).waitFor();
  });

  it('does not go on with a merge field that does not exist, and shows a real recipient’s mail', async () => {
    await press('Continue to message');
    await step('Message');
    await dialog.getByLabel('Name', { exact: true }).fill(name);
    await dialog.getByLabel('Subject').fill('Hi {{fristName}}');
    await press('Continue to review');
    await dialog.getByText(/Has an unknown field/).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'subject');
    await dialog.getByLabel('Subject').fill(`${name}, `);
    await dialog.getByRole('group', { name: 'Insert a merge field' }).getByRole('button', { name: 'First name' }).click();
    expect(await dialog.getByLabel('Subject').inputValue()).toBe(`${name}, {{firstName}}`);
    const first = people.toSorted((a, b) => a.name.localeCompare(b.name)).map((person) => person.name.split(' ')[0]!);
    await dialog
      .getByRole('region', { name: 'Preview' })
      .getByText(new RegExp(`^${name}, (${first.join('|')})$`))
      .waitFor();
    await press('Send me a test');
    await dialog.getByText('Test mail sent to admin@localhost.').waitFor();
    await mailsArrived(1, ({ subject, to }) => subject.startsWith(`[Test] ${name}`) && to[0]?.address === 'admin@localhost');
  });

  it('is kept as a draft, which goes on where it stood', async () => {
    await press('Save draft and close');
    await page.getByRole('button', { name: `View “${name}”` }).click();
    await page.waitForURL(/\/campaigns\//);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('button', { name: 'Continue' }).click();
    await dialog.getByText(`${people.length} users will get the mail`).waitFor();
    await expectAccessible(page);
    await press('Continue to message');
    await step('Message');
    await dialog.getByRole('region', { name: 'Preview' }).waitFor();
    await expectAccessible(page);
    expect(await dialog.getByLabel('Subject').inputValue()).toBe(`${name}, {{firstName}}`);
    await press('Continue to review');
    await step('Review');
    await dialog.getByLabel('At a date and time').check();
    await dialog.getByLabel('Date', { exact: true }).fill('2020-01-01');
    await press(/^Schedule for/);
    await dialog.getByText('Enter a date and a time that lie ahead.').waitFor();
    await expectAccessible(page);
    await dialog.getByLabel('Now', { exact: true }).check();
  });

  it('can be used by everybody in dark colours', async () => {
    await inDark(`${new URL(page.url()).pathname}?dialog=edit`, async (other) => {
      const same = other.getByRole('dialog', { name: /^Re-engagement campaign/ });
      await same.getByText(`${people.length} users will get the mail`).waitFor();
      await expectAccessible(other);
      await same.getByRole('button', { name: 'Continue to message' }).click();
      await same.getByRole('region', { name: 'Preview' }).waitFor();
      await expectAccessible(other);
      await same.getByRole('button', { name: 'Continue to review' }).click();
      await same.getByRole('heading', { name: 'Review' }).waitFor();
    });
  });

  it('reaches everybody in the group once, with words of their own and a way out', async () => {
    // At whatever hour this runs.
    await dialog.getByRole('switch', { name: 'Respect quiet hours' }).uncheck();
    await press(`Send to ${people.length} users`);
    await dialog.waitFor({ state: 'detached' });
    const wanted = ({ subject }: { subject: string }): boolean => subject.startsWith(`${name}, `);
    const mails = await mailsArrived(people.length, wanted);
    await page.getByText('Sent', { exact: true }).first().waitFor();
    expect((await receivedMails()).filter(wanted)).toHaveLength(people.length);
    expect(mails.map(({ to }) => to[0]!.address).toSorted()).toEqual(people.map(({ email }) => email).toSorted());
    for (const { subject, text, to } of mails) {
      const person = people.find(({ email }) => email === to[0]!.address)!;
      expect(subject).toBe(`${name}, ${person.name.split(' ')[0]}`);
      expect(text).toContain(`since you were last active at ${account.name}`);
      expect(text).not.toMatch(/\{\{|\}\}/);
    }
    expect(await sourceOf(mails[0]!)).toMatch(/^List-Unsubscribe: </im);
  });

  it('shows what became of each mail and who is active again', async () => {
    const { pathname } = new URL(page.url());
    await visitor.open(pathname);
    expect(await page.getByRole('table', { name: 'Recipients' }).getByRole('cell', { name: 'Sent' }).count()).toBe(people.length);
    await page.getByText('Not compared: no hold-out').waitFor();
    const back = (of: Page, count: number): Promise<void> => of.getByText(`${count} of ${people.length}`, { exact: true }).last().waitFor();
    await back(page, 0);
    const { externalId } = await api<{ externalId: string }>('GET', `/api/customers/${account.id}`);
    const event = { id: name, customerId: externalId, userId: people[0]!.externalId, event: 'Dashboard Viewed', timestamp: new Date().toISOString() };
    expect(await api('POST', '/api/usage/events', [event])).toMatchObject({ accepted: 1 });
    await visitor.open(pathname);
    await back(page, 1);
    await expectAccessible(page);
    await inDark(pathname, (other) => back(other, 1));
  });

  describe('while it goes out', () => {
    let other: Visitor;
    let path: string;

    beforeEach(async () => {
      other = await Visitor.signedIn();
      path = new URL(page.url()).pathname;
    });
    afterEach(async () => {
      await other.page.unrouteAll({ behavior: 'ignoreErrors' });
      await other.leave();
    });

    const asIf = (part: Partial<Engagement>, mails: Readonly<Record<string, number>>): Promise<void> =>
      changeAnswer<Engagement>(
        other.page,
        ({ pathname }) => pathname === `/api/intelligence${path.replace('campaigns', 'engagements')}`,
        (answer) => ({ ...answer, ...part, customer: { ...answer.customer, timeZone: 'Asia/Tokyo' }, deliveries: { ...answer.deliveries, ...mails } }),
      );
    const mailsAt = async (instant: string): Promise<Locator> => {
      await other.page.clock.setFixedTime(instant);
      await other.page.goto(new URL(path, page.url()).href);
      return other.page.getByRole('heading', { level: 2, name: 'Mails', exact: true }).locator('xpath=../../..');
    };
    const SENDING = { state: 'sending', jobId: JOB, quietHours: true };

    it('says what waits, by the clocks of the customer, and nothing before it knows', async () => {
      await asIf(SENDING, { pending: 2 });
      const { promise, resolve } = Promise.withResolvers<void>();
      await other.page.route(`**/api/jobs/${JOB}/events`, async (route) => {
        await promise;
        await route.fulfill({ contentType: 'text/event-stream', body: `event: done\ndata: ${JSON.stringify({ ...JOB_ENDED, state: 'done' })}\n\n` });
      });
      const mails = await mailsAt('2026-03-02T03:00:00Z');
      await mails.waitFor();
      expect((await mails.innerText()).trim()).toBe('Mails');
      resolve();
      await mails.getByText('2 mails wait to be sent.').waitFor();
      await (await mailsAt('2026-03-02T13:00:00Z')).getByText('2 mails wait for their time: no mail goes out from 20:00 to 8:00 in Asia/Tokyo.').waitFor();
    });

    it('says why its mails could not be sent', async () => {
      await asIf(SENDING, { pending: 2 });
      await other.page.route(`**/api/jobs/${JOB}/events`, (route) =>
        route.fulfill({
          contentType: 'text/event-stream',
          body: `event: failed\ndata: ${JSON.stringify({ ...JOB_ENDED, state: 'failed', attempts: 5, error: FAULT })}\n\n`,
        }),
      );
      const mails = await mailsAt('2026-03-02T13:00:00Z');
      for (const text of [FAULT.detail, 'Stopped after 5 attempts', `Reference ${REFERENCE}`]) await mails.getByText(text).waitFor();
      expect(await mails.getByText('2 mails').count()).toBe(0);
    });

    it('offers to send again only where that can be, and says why a move was refused', async () => {
      await asIf({ state: 'paused' }, { failed: 2 });
      await refuse(other.page, ({ pathname }) => pathname.endsWith('/resume'), {
        status: 500,
        title: 'Internal error',
        detail: 'It broke.',
        instance: REFERENCE,
      });
      await other.open(path);
      expect(await other.page.getByRole('button', { name: /^Send again/ }).count()).toBe(0);
      await other.page.getByRole('button', { name: 'Resume' }).click();
      await other.page.getByRole('alert').getByText(`It broke. Reference ${REFERENCE}`).waitFor();
    });

    it('has failed when no mail was sent', async () => {
      await asIf({}, { sent: 0, failed: 2 });
      await other.open(path);
      await other.page.getByText('Failed', { exact: true }).first().waitFor();
      await other.page.getByRole('button', { name: 'Send again to 2 failed ones' }).waitFor();
    });
  });

  it('is a link to its page, a training to that of trainings', async () => {
    const other = await Visitor.signedIn();
    const { pathname } = new URL(page.url());
    const link = other.page.getByRole('link', { name });
    await other.open('/campaigns');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(pathname);
    await changeAnswer<{ items: Engagement[] }>(
      other.page,
      (url) => url.pathname === '/api/intelligence/engagements',
      (answer) => ({ ...answer, items: answer.items.map((one) => (pathname.endsWith(one.id) ? { ...one, kind: 'training' } : one)) }),
    );
    await other.open('/campaigns');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(pathname.replace('campaigns', 'trainings'));
    await other.page.unrouteAll({ behavior: 'ignoreErrors' });
    await other.leave();
  });

  it('stands in the list, and where it began', async () => {
    await visitor.open('/campaigns?kind=campaign&state=sent');
    const row = page.getByRole('row').filter({ hasText: name });
    await row.getByRole('cell', { name: `1 of ${people.length}` }).waitFor();
    await expectAccessible(page);
    await inDark('/campaigns', (other) => other.getByRole('link', { name }).waitFor());
    await visitor.open(`/customers/${account.id}/adoption`);
    // The line is loaded when the alert comes into sight.
    await page.getByRole('button', { name: 'View list', exact: true }).scrollIntoViewIfNeeded();
    await page.getByText(`Campaign “${name}”: ${people.length} of ${people.length} sent, 1 active again`).waitFor();
    await page.getByRole('link', { name: `View campaign “${name}”` }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });

  it('reaches nobody twice within fourteen days', async () => {
    await visitor.open(`/customers/${account.id}/adoption/dormant`);
    await page.getByRole('button', { name: /^Create re-engagement campaign/ }).click();
    await dialog.getByText(/contacted in the last 14 days/).waitFor();
    await press('Continue to message');
    await dialog.getByText('Nobody is left to write to. Choose another group or tick more users.').waitFor();
  });
});
