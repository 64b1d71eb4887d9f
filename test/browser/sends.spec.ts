import type { Locator, Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { mailsArrived, type ReceivedMail } from './inbox';
import { api, closeBrowser, customerNamed, URL_OF_SYSTEM, Visitor } from './visitor';

interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}
interface Reach {
  readonly targets: number;
}

/** Whom an audience of an account reaches now. */
const reach = async (customerId: string, audience: object): Promise<number> =>
  (await api<Reach>('POST', `/api/intelligence/adoption/${customerId}/audiences`, { kind: 'guide', audience })).targets;

/** People who were active lately, whom nobody calls back, and whom nobody has written to lately. */
async function untouched(customerId: string, count: number): Promise<User[]> {
  const { items } = await api<{ items: User[] }>('GET', `/api/intelligence/adoption/${customerId}/users?status=active&sort=name&limit=100`);
  const found: User[] = [];
  for (const user of items) {
    if (found.length === count) return found;
    if (user.name !== null && (await reach(customerId, { userIds: [user.id] })) === 1) found.push(user);
  }
  throw new Error(`Acme Corp has only ${found.length} people whom nobody has written to.`);
}

const sentTo = ({ to }: ReceivedMail, { email }: User): boolean => to.some(({ address }) => address === email);

describe('what is sent to people of accounts', () => {
  let visitor: Visitor;
  let page: Page;
  let dialog: Locator;
  let acme: string;
  let people: User[];

  beforeAll(async () => {
    visitor = await Visitor.signedIn(null, { permissions: ['clipboard-read', 'clipboard-write'] });
    page = visitor.page;
    dialog = page.getByRole('dialog');
    acme = await customerNamed('Acme Corp');
    people = await untouched(acme, 3);
  });
  afterAll(async () => {
    await visitor.leave();
    await closeBrowser();
  });

  /** Picks one person by hand, writes a subject of this run, and sends at once, whatever the hour. @returns the mail as it arrived */
  async function sendTo(user: User, subject: string): Promise<ReceivedMail> {
    await dialog.getByRole('radio', { name: /^Choose users/ }).check();
    await dialog.getByLabel('Search users').fill(user.email);
    await dialog.getByRole('checkbox', { name: user.email }).check();
    const before = await dialog.getByLabel('Subject').inputValue();
    await dialog.getByLabel('Subject').fill(`${before} ${subject}`);
    await dialog.getByRole('button', { name: 'Preview and review' }).click();
    await dialog.getByRole('heading', { name: 'Reaches 1 user' }).waitFor();
    expect(await dialog.getByRole('region', { name: 'Mail as it will be read' }).innerText()).toContain(`Hi ${user.name.split(' ')[0]},`);
    await dialog.getByLabel('Respect quiet hours').uncheck();
    await dialog.getByRole('button', { name: 'Send to 1 user' }).click();
    await page
      .getByRole('button', { name: /^View “/ })
      .last()
      .waitFor();
    await dialog.waitFor({ state: 'detached' });
    const [mail] = await mailsArrived(1, (received) => sentTo(received, user) && received.subject.endsWith(subject));
    expect(`${mail!.subject} ${mail!.text}`).not.toContain('{{');
    expect(mail!.text).toContain(`Hi ${user.name.split(' ')[0]},`);
    return mail!;
  }

  it.each(['light', 'dark'] as const)('can be asked for by everybody, in %s colours', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await visitor.open(`/customers/${acme}/adoption?dialog=guide&feature=automations`);
    await dialog.getByRole('radio', { name: /^Everyone without use of Automations in 30 days \(/ }).waitFor();
    await expectAccessible(page);
    await dialog.getByLabel('Feature').selectOption({ label: 'Mobile App' });
    await dialog.getByText('The feature catalogue has no guide for Mobile App.').waitFor();
    expect(await dialog.getByRole('link', { name: 'Add it in the feature catalogue' }).getAttribute('href')).toBe('/settings/features');
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('asks before it forgets what was written', async () => {
    await visitor.open(`/customers/${acme}/adoption?dialog=guide&feature=automations`);
    await dialog.getByLabel('Subject').fill('Half a sub');
    await dialog.getByRole('button', { name: 'Link' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Discard changes' }).getByRole('button', { name: 'Cancel' }).click();
    expect(await dialog.getByLabel('Subject').inputValue()).toBe('Half a sub{{link}}');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('dialog', { name: 'Discard changes' }).getByRole('button', { name: 'Discard changes' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('is the guide of a feature', async () => {
    await visitor.open(`/customers/${acme}/adoption?dialog=guide&feature=automations`);
    expect(await dialog.getByRole('link', { name: /guides\/automations/ }).getAttribute('href')).toBe('https://help.example.com/guides/automations');
    const { subject, text } = await sendTo(people[0]!, `(${people[0]!.id})`);
    expect(subject).toBe(`A short guide to Automations (${people[0]!.id})`);
    expect(text).toContain('https://help.example.com/guides/automations');
    expect(text).toContain('You have Automations at Acme Corp.');
  });

  it('holds some people out, so that its effect can be told', async () => {
    interface Preview {
      readonly targets: number;
      readonly heldOut: number;
    }
    await visitor.open(`/customers/${acme}/adoption?dialog=guide&feature=automations`);
    const previewed = (): Promise<Preview> =>
      page.waitForResponse((response) => response.url().endsWith('/preview')).then(async (response) => (await response.json()) as Preview);
    const first = previewed();
    await dialog.getByRole('button', { name: 'Preview and review' }).click();
    const { targets } = await first;
    expect(targets).toBeGreaterThanOrEqual(50);
    await dialog.getByRole('heading', { name: `Reaches ${targets} users`, exact: true }).waitFor();
    expect(await dialog.getByLabel('Hold-out').inputValue()).toBe('0');
    const second = previewed();
    await dialog.getByLabel('Hold-out').selectOption('20');
    const { heldOut } = await second;
    expect(heldOut).toBeGreaterThan(0);
    await dialog.getByRole('heading', { name: `Reaches ${targets - heldOut} users, ${heldOut} more held out` }).waitFor();
    await dialog.getByText(`${heldOut} users, drawn at random, will get no mail.`).waitFor();
    await expectAccessible(page);

    // Of few people nobody is held out, and what was chosen for many is taken back.
    await dialog.getByRole('button', { name: 'Back' }).click();
    await dialog.getByRole('radio', { name: /^Choose users/ }).check();
    await dialog.getByLabel('Search users').fill(people[1]!.email);
    await dialog.getByRole('checkbox', { name: people[1]!.email }).check();
    await dialog.getByRole('button', { name: 'Preview and review' }).click();
    await dialog.getByText('Offered from 50 recipients on').waitFor();
    await dialog.getByRole('button', { name: 'Back' }).click();

    await dialog.getByRole('radio', { name: /^Everyone without use/ }).check();
    await dialog.getByRole('button', { name: 'Preview and review' }).click();
    await dialog.getByLabel('Hold-out').waitFor();
    expect(await dialog.getByLabel('Hold-out').inputValue()).toBe('0');
    await dialog.getByLabel('Hold-out').selectOption('10');
    await dialog.getByRole('heading', { name: /more held out$/ }).waitFor();
    const started = Promise.withResolvers<string>();
    await page.route('**/engagements/*/start', (route) => {
      started.resolve(new URL(route.request().url()).pathname.split('/').at(-2)!);
      return route.fulfill({ status: 202, json: { id: 'job' } });
    });
    await dialog.getByRole('button', { name: /^Send to \d+ users$/ }).click();
    const id = await started.promise;
    await dialog.waitFor({ state: 'detached' });
    expect(await api('GET', `/api/intelligence/engagements/${id}`)).toMatchObject({ state: 'draft', holdoutPercent: 10 });
    await api('POST', `/api/intelligence/engagements/${id}/cancel`, {});
    await page.unrouteAll({ behavior: 'wait' });
  });

  it('is what a feature brings, with its source', async () => {
    await visitor.open(`/customers/${acme}/adoption?dialog=benefits&feature=mobile_app`);
    await dialog.getByText('Mobile users acknowledge alerts twice as fast').waitFor();
    await dialog.getByText('Source: Product analysis, first half of 2026').waitFor();
    await expectAccessible(page);
    const { subject, text } = await sendTo(people[1]!, `(${people[1]!.id})`);
    expect(subject).toBe(`What Mobile App brings Acme Corp (${people[1]!.id})`);
    expect(text).toContain('Mobile users acknowledge alerts twice as fast (Product analysis, first half of 2026)');
  });

  it('keeps a new link when its end is thought better of, and a mail while the link is looked at', async () => {
    await visitor.open(`/customers/${acme}/adoption?dialog=link&feature=mobile_app`);
    await dialog.getByRole('button', { name: 'Make a link' }).click();
    await dialog.getByRole('button', { name: 'Copy link' }).waitFor();
    await dialog
      .getByRole('button', { name: /^Revoke the link to Mobile App/ })
      .first()
      .click();
    const question = page.getByRole('dialog', { name: 'Revoke' });
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await dialog.getByRole('button', { name: 'Copy link' }).isVisible()).toBe(true);

    await dialog.getByText('E-mail it to users').click();
    await dialog.getByLabel('Subject').fill('Half a sub');
    await dialog.getByText('Copy a link').click();
    await dialog.getByLabel('Subject').waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Discard changes' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Discard changes' }).waitFor({ state: 'detached' });
    await dialog.getByText('E-mail it to users').click();
    expect(await dialog.getByLabel('Subject').inputValue()).toBe('Half a sub');
  });

  it('is a link to a download, which is copied, counts who follows it, goes out by mail, and is ended', async () => {
    await visitor.open(`/customers/${acme}/adoption?dialog=link&feature=mobile_app`);
    await dialog.getByRole('button', { name: 'Make a link' }).click();
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').first().waitFor();
    const { pathname } = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(pathname).toMatch(/^\/d\/[\w-]{16,}$/);
    const follow = () => fetch(URL_OF_SYSTEM + pathname, { redirect: 'manual' });
    const first = await follow();
    expect([first.status, first.headers.get('location')]).toEqual([302, 'https://example.com/mobile']);
    await follow();

    await visitor.open(`/customers/${acme}/adoption?dialog=link&feature=mobile_app`);
    await dialog.getByRole('table', { name: 'Earlier links' }).waitFor();
    await expectAccessible(page);
    const row = dialog.getByRole('table', { name: 'Earlier links' }).locator('tbody tr').first();
    expect(await row.locator('td').nth(1).innerText()).toBe('2');
    await row.getByRole('button', { name: /^Revoke the link to Mobile App/ }).click();
    await page.getByRole('dialog', { name: 'Revoke' }).getByRole('button', { name: 'Revoke' }).click();
    await row.getByText('Expired').waitFor();
    expect((await follow()).status).toBe(404);

    await dialog.getByText('E-mail it to users').click();
    const { subject, text } = await sendTo(people[2]!, `(${people[2]!.id})`);
    expect(subject).toBe(`Get Mobile App (${people[2]!.id})`);
    const [mailed] = /\/d\/[\w-]{16,}/.exec(text)!;
    const followed = await fetch(URL_OF_SYSTEM + mailed, { redirect: 'manual' });
    expect([followed.status, followed.headers.get('location')]).toEqual([302, 'https://example.com/mobile']);
  });
});
