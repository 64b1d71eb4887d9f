import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import type { Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { changeAnswer } from './answers';
import { mailsArrived, type ReceivedMail, receivedMails, sourceOf } from './inbox';
import { api, closeBrowser, customerNamed, Visitor } from './visitor';

interface Training {
  readonly state: string;
  readonly status: string;
  readonly sequence: number;
  readonly invited: number;
  readonly startsAt: string;
}

const HOUR = 3_600_000;
/** No clock is ever changed there, so that every hour is one. */
const ZONE = 'Asia/Tokyo';
const AHEAD = 9 * HOUR;
/** Less than a day ahead, so that no night holds the mails. */
const START = Math.floor(Date.now() / HOUR) * HOUR + 20 * HOUR;
const clockOf = (instant: number): [day: string, time: string] => {
  const local = new Date(instant + AHEAD).toISOString();
  return [local.slice(0, 10), local.slice(11, 16)];
};

/** The calendar part of a mail, as an independent reader understands it. */
async function calendarOf(mail: ReceivedMail) {
  const { attachments } = await simpleParser(await sourceOf(mail));
  const part = attachments.find(({ contentType }) => contentType === 'text/calendar');
  const calendar = new ICAL.Component(ICAL.parse(part?.content.toString('utf8') ?? '') as unknown[]);
  const component = calendar.getFirstSubcomponent('vevent')!;
  const event = new ICAL.Event(component);
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    status: component.getFirstPropertyValue('status'),
    zone: component.getFirstProperty('dtstart')!.getParameter('tzid'),
    start: event.startDate.toString().slice(0, 16),
    attendees: event.attendees.map((attendee) => String(attendee.getFirstValue()).toLowerCase()),
  };
}

describe('a training', () => {
  let visitor: Visitor;
  let page: Page;
  let acme: string;
  let dialog: ReturnType<Page['getByRole']>;
  const note = `Bring a question. ${crypto.randomUUID()}`;
  const [day, time] = clockOf(START);

  beforeAll(async () => {
    acme = await customerNamed('Acme Corp');
    visitor = await Visitor.signedIn();
    page = visitor.page;
    dialog = page.getByRole('dialog');
  });
  afterAll(async () => {
    await visitor.leave();
    await closeBrowser();
  });

  const training = (): Promise<Training> => api('GET', `/api/intelligence/trainings/${new URL(page.url()).pathname.split('/').at(-1)}`);
  const guests = (rule: object) => api<{ invited: number }>('POST', `/api/intelligence/adoption/${acme}/trainings/guests`, rule);
  /** People who have not unsubscribed. */
  const reachableUsers = async (): Promise<{ id: string; email: string }[]> => {
    const { items } = await api<{ items: { id: string; email: string | null }[] }>('GET', `/api/intelligence/adoption/${acme}/users?sort=name&limit=10`);
    const counted = await Promise.all(items.map(async ({ id, email }) => ({ id, email, ...(await guests({ userIds: [id] })) })));
    return counted.flatMap(({ id, email, invited }) => (email !== null && invited === 1 ? [{ id, email }] : []));
  };
  const reachable = async (): Promise<string[]> => (await reachableUsers()).map(({ email }) => email);
  const submit = () => dialog.getByRole('button', { name: /^Schedule training/ });
  const inDark = async (look: () => Promise<void>): Promise<void> => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    await look();
    await page.emulateMedia({ colorScheme: 'light' });
  };

  it('is prepared in a dialog that says what speaks against a time, whom it invites and what is missing', async () => {
    await visitor.open(`/customers/${acme}/adoption`);
    await page.getByRole('button', { name: 'Schedule training for Analytics' }).first().click();
    await dialog.getByRole('heading', { level: 2, name: 'Schedule training: Analytics' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'SELECT');
    const [unused, power] = await Promise.all([guests({ feature: 'analytics', used: false }), guests({ activity: 'power' })]);
    await submit()
      .filter({ hasText: `Schedule training and invite ${unused.invited} users` })
      .waitFor();
    const invite = dialog.getByLabel('Invite', { exact: true });
    await invite.getByRole('option', { name: `Power users (${power.invited})` }).waitFor({ state: 'attached' });
    const options = await invite.getByRole('option').allTextContents();
    expect(options).toEqual([`Everyone without Analytics use (${unused.invited})`, `Power users (${power.invited})`, 'Choose users']);
    await expectAccessible(page);
    await dialog.getByLabel('Date').fill(new Date(Date.now() - 48 * HOUR).toISOString().slice(0, 10));
    await dialog.getByText('This time has passed.').waitFor();
    await dialog.getByLabel('Meeting link').fill('http://meet.example.com');
    await submit().click();
    await dialog.getByRole('alert').filter({ hasText: 'Give an address that begins with https://, or none.' }).waitFor();
    await inDark(() => expectAccessible(page));
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Discard' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).last().click();
  });

  it('invites two people whom somebody chose, each with a calendar part in the zone of the training', async () => {
    await dialog.getByLabel('Date').fill(day);
    await dialog.getByLabel('Start').fill(time);
    await dialog.getByLabel('Time zone').selectOption(ZONE);
    await dialog.getByLabel('Meeting link').fill('https://meet.example.com/analytics');
    await dialog.getByLabel('Note to attendees').fill(note);
    await dialog.getByLabel('Invite', { exact: true }).selectOption('chosen');
    const [first, second] = await reachable();
    await dialog.getByLabel('Search users').fill(first!);
    await dialog.getByRole('checkbox', { name: first }).check();
    await dialog.getByLabel('Search users').fill(second!);
    await dialog.getByRole('checkbox', { name: second }).check();
    await dialog.getByText('2 chosen').waitFor();
    await submit().filter({ hasText: 'Schedule training and invite 2 users' }).click();
    await page.getByText('Training scheduled: 2 users invited.').waitFor();
    await page.getByRole('button', { name: 'View the training' }).click();
    await page.getByRole('heading', { level: 1, name: 'Analytics training' }).waitFor();
    expect(await training()).toMatchObject({ status: 'planned', invited: 2, sequence: 0, startsAt: new Date(START).toISOString() });
    const mails = await mailsArrived(2, ({ subject, text }) => subject.startsWith('Invitation: Analytics training') && text.includes(note));
    for (const mail of mails) {
      const uid = expect.stringContaining(page.url().split('/').at(-1)!) as string;
      const attendees = [`mailto:${mail.to[0]!.address}`];
      expect(await calendarOf(mail)).toEqual({ method: 'REQUEST', uid, sequence: 0, status: 'CONFIRMED', zone: ZONE, start: `${day}T${time}`, attendees });
      expect(mail.text).toContain('Join: https://meet.example.com/analytics');
    }
    await page.getByText('Invitation sent').nth(1).waitFor();
    await expectAccessible(page);
    await inDark(() => expectAccessible(page));
  });

  it('is moved by an hour: everybody gets an update of the same appointment', async () => {
    const [nextDay, nextTime] = clockOf(START + HOUR);
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await dialog.getByText('2 people get an update.').waitFor();
    await dialog.getByLabel('Date').fill(nextDay);
    await dialog.getByLabel('Start').fill(nextTime);
    await dialog.getByRole('button', { name: 'Save and tell 2 people' }).click();
    await page.getByText('Training changed: 2 people get an update.').waitFor();
    const mails = await mailsArrived(2, ({ subject, text }) => subject.startsWith('Changed: Analytics training') && text.includes(note));
    for (const mail of mails)
      expect(await calendarOf(mail)).toMatchObject({ method: 'REQUEST', sequence: 1, status: 'CONFIRMED', zone: ZONE, start: `${nextDay}T${nextTime}` });
    await page.getByText('Update sent').nth(1).waitFor();
    await page
      .getByText(new RegExp(`${nextTime} ${ZONE}`))
      .first()
      .waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download .ics' }).click();
    expect((await download).suggestedFilename()).toBe('training.ics');
  });

  it('stands beside the unused feature and in the list', async () => {
    const { pathname } = new URL(page.url());
    await visitor.open(`/customers/${acme}/adoption`);
    await page.getByRole('heading', { name: 'Unused features' }).scrollIntoViewIfNeeded();
    const line = page
      .locator('#features li')
      .filter({ hasText: 'Analytics' })
      .filter({ hasText: / invited/ });
    await line.getByRole('link', { name: 'View the training on Analytics' }).waitFor();
    await visitor.open('/trainings');
    await page.locator(`a[href="${pathname}"]`).first().click();
    await page.getByRole('heading', { level: 1, name: 'Analytics training' }).waitFor();
  });

  it('is cancelled: everybody who knows of it is told, and the page says so', async () => {
    const before = new Set((await receivedMails()).map(({ id }) => id));
    await page.getByRole('button', { name: 'Cancel training' }).click();
    await dialog.getByText('2 people get a cancellation.').waitFor();
    await dialog.getByRole('button', { name: 'Cancel training' }).click();
    const id = new URL(page.url()).pathname.split('/').at(-1)!;
    const mails = await mailsArrived(2, (mail) => mail.subject.startsWith('Cancelled: Analytics training') && !before.has(mail.id));
    for (const mail of mails)
      expect(await calendarOf(mail)).toMatchObject({ method: 'CANCEL', sequence: 2, status: 'CANCELLED', uid: expect.stringContaining(id) as string });
    await page.getByText('Cancellation sent').nth(1).waitFor();
    await page.getByText('Cancelled', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Change', exact: true }).count()).toBe(0);
    expect(await training()).toMatchObject({ status: 'cancelled', sequence: 2 });
  });

  it('that was cancelled can still be said to be so to those whose mail failed', async () => {
    const { pathname } = new URL(page.url());
    await changeAnswer<{ mails: { failed: number } }>(
      page,
      (url) => url.pathname === `/api/intelligence${pathname}`,
      (answer) => ({ ...answer, mails: { ...answer.mails, failed: 1 } }),
    );
    await page.route('**/send-again', (route) => route.fulfill({ status: 202, json: {} }));
    await visitor.open(pathname);
    const again = page.waitForRequest('**/send-again');
    await page.getByRole('button', { name: 'Send 1 failed mail again' }).click();
    await again;
    await page.unrouteAll({ behavior: 'wait' });
  });

  it('is scheduled once, also when the answer gets lost and the form is changed', async () => {
    const told = crypto.randomUUID();
    await visitor.open(`/customers/${acme}/adoption`);
    await page.getByRole('button', { name: 'Schedule training for Analytics' }).first().click();
    await dialog.getByLabel('Date').fill(day);
    await dialog.getByLabel('Time zone').selectOption(ZONE);
    await dialog.getByLabel('Start').fill(time);
    await dialog.getByLabel('Note to attendees').fill(told);
    await dialog.getByLabel('Invite', { exact: true }).selectOption('chosen');
    const [first] = await reachable();
    await dialog.getByLabel('Search users').fill(first!);
    await dialog.getByRole('checkbox', { name: first }).check();
    await page.route(
      /\/adoption\/[^/]+\/trainings$/,
      async (route) => {
        await route.fetch();
        await route.abort('internetdisconnected');
      },
      { times: 1 },
    );
    await submit().filter({ hasText: 'Schedule training and invite 1 user' }).click();
    await dialog.getByRole('alert').getByText('The server does not answer.').waitFor();
    await dialog.getByLabel('Note to attendees').fill(`${told}, as said`);
    await submit().filter({ hasText: 'Schedule training and invite 1 user' }).click();
    await dialog.getByRole('alert').getByText('it was scheduled before your last changes').waitFor();
    const { items } = await api<{ items: { id: string; note: string | null }[] }>('GET', `/api/intelligence/trainings?customerId=${acme}&limit=100`);
    const scheduled = items.filter(({ note: text }) => text?.startsWith(told));
    expect(scheduled).toHaveLength(1);
    await api('POST', `/api/intelligence/trainings/${scheduled[0]!.id}/cancel`, {});
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Discard' }).click();
  });

  it('that is changed while its mails are paused says so, and tells when they are resumed', async () => {
    const [person] = await reachableUsers();
    const [laterDay, laterTime] = clockOf(START + 72 * HOUR);
    const wish = { feature: 'analytics', date: laterDay, time: laterTime, timeZone: ZONE, minutes: 45, hostName: 'Casey', hostEmail: 'casey@example.com' };
    const { trainingId } = await api<{ trainingId: string }>('POST', `/api/intelligence/adoption/${acme}/trainings`, {
      ...wish,
      invite: { userIds: [person!.id] },
    });
    await visitor.open(`/trainings/${trainingId}`);
    await page.getByRole('button', { name: 'Pause mails' }).click();
    await page.getByText('Mails are paused.').waitFor();
    await page.getByText(/^Paused: \d mails? waits?$/).waitFor();
    await inDark(() => expectAccessible(page));
    const told = crypto.randomUUID();
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await dialog.getByText('1 person gets an update once the mails are resumed.').waitFor();
    // Less than a day ahead, so that no night holds what it says.
    await dialog.getByLabel('Date').fill(day);
    await dialog.getByLabel('Start').fill(time);
    await dialog.getByLabel('Note to attendees').fill(told);
    await dialog.getByRole('button', { name: 'Save and tell 1 person' }).click();
    await page.getByText('Training changed: 1 person gets an update once the mails are resumed.').waitFor();
    expect(await training()).toMatchObject({ state: 'paused', sequence: 1 });
    await page.getByText('Paused: 1 mail waits').waitFor();
    await page.getByRole('button', { name: 'Resume mails' }).click();
    await page.getByText('Mails go out again, each at its time.').waitFor();
    const [mail] = await mailsArrived(1, ({ text }) => text.includes(told));
    expect(mail!.to[0]!.address).toBe(person!.email);
    await page.getByRole('button', { name: 'Resume mails' }).waitFor({ state: 'detached' });
    await page.getByText('Paused:').waitFor({ state: 'detached' });
  });

  it('that was held says wherever its outcome stands that it is not compared with anybody', async () => {
    const { pathname } = new URL(page.url());
    const id = pathname.split('/').at(-1)!;
    const held = { ...(await training()), status: 'held' };
    const share = (count: number) => ({ of: 10, count, percent: 10 * count });
    const adoption = {
      feature: { key: 'analytics', name: 'Analytics' },
      day: '2026-03-02',
      days: 30,
      complete: true,
      attended: null,
      heldOut: null,
      uplift: null,
    };
    const none = { over: share(0), soFar: share(0) };
    const recovery = { days: 14, reached: none, treated: none, heldOut: null, comparison: 'not_compared', uplift: null };
    const outcome = { engagementId: id, kind: 'training', today: '2026-05-02', recovery };
    const label = page.getByText('Not compared: no hold-out');
    let comparison = 'not_compared';
    await page.route(`**/api/intelligence/engagements/${id}/outcome`, (route) =>
      route.fulfill({ json: { ...outcome, adoption: { ...adoption, invited: { before: share(1), after: share(2), change: 10 }, comparison } } }),
    );
    await page.route(`**/api/intelligence${pathname}`, (route) => route.fulfill({ json: held }));
    await page.route('**/api/intelligence/trainings?*', (route) => route.fulfill({ json: { items: [held], next: null } }));
    for (const path of [pathname, '/trainings?when=past', `/campaigns/${id}`]) {
      await visitor.open(path);
      await label.waitFor();
      expect(await label.count()).toBe(1);
    }
    comparison = 'compared';
    await visitor.open(pathname);
    await page.getByText('10% (1 of 10)').waitFor();
    expect(await label.count()).toBe(0);
    await page.unrouteAll({ behavior: 'wait' });
  });

  it('that does not exist is said to be missing', async () => {
    await visitor.open('/trainings/00000000-0000-4000-8000-000000000000');
    await page.getByText('This training doesn’t exist, or its customer isn’t among your accounts.').waitFor();
    await expectAccessible(page);
  });

  it.each(['/trainings', '/trainings?when=past'])('%s can be used by everybody, light and dark', async (path) => {
    await visitor.open(path);
    await page.getByRole('heading', { level: 1, name: 'Trainings' }).waitFor();
    await expectAccessible(page);
    await inDark(() => expectAccessible(page));
  });
});
