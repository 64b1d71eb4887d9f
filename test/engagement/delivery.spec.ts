import { randomUUID } from 'node:crypto';
import { Clock, readSettings } from '@adoption/config';
import { Database } from '@adoption/database';
import { DeliveryClaims, DueMails, Mailer, MailSending, SuppressionsService } from '@adoption/engagement';
import { createTestDatabase, type TestDatabase } from '../database';
import { MailRows, zoneAt } from './mail-rows';
import { type Quirk, SmtpSink } from './smtp-sink';

let store: TestDatabase;
let database: Database;
let rows: MailRows;
let sink: SmtpSink;
let mailer: Mailer;
let sending: MailSending;
let claims: DeliveryClaims;
let suppressions: SuppressionsService;
const quirks = new Map<string, Quirk>();
const going = new AbortController().signal;
let people = 0;
const addresses = (count: number): string[] => Array.from({ length: count }, () => `person-${(people += 1)}@example.com`);
const states = async (engagement: string): Promise<string[]> =>
  (await rows.of(engagement)).map(({ state, reason }) => (reason === null ? state : `${state} ${reason}`)).sort();

beforeAll(async () => {
  store = await createTestDatabase();
  database = new Database(store.url, 12, 'specs');
  rows = new MailRows(database);
  sink = await SmtpSink.start((recipient) => quirks.get(recipient) ?? null);
  const settings = readSettings({ DATABASE_URL: store.url, SMTP_URL: `${sink.url}?socketTimeout=3000`, PUBLIC_URL: 'https://adoption.example.com' });
  mailer = new Mailer(settings);
  claims = new DeliveryClaims(database, settings);
  sending = new MailSending(database, claims, mailer, new Clock(), settings);
  suppressions = new SuppressionsService(database);
});

afterAll(async () => {
  mailer.close();
  await sink.stop();
  await database.close();
  await store.drop();
});

/** Steps until nothing is left to do now. */
async function sendAll(engagement: string, after: (step: number) => Promise<void> = async () => {}): Promise<{ done: number; total: number }> {
  for (let step = 1; ; step++) {
    const { done, total, finished } = await sending.step(engagement, going);
    if (finished) return { done, total };
    await after(step);
  }
}

test('everybody is written to once, and the engagement ends', async () => {
  const emails = addresses(45);
  const engagement = await rows.engagement(emails);
  expect(await sendAll(engagement)).toEqual({ done: 45, total: 45 });
  for (const email of emails) expect(sink.copiesOf(email)).toHaveLength(1);
  expect(await states(engagement)).toEqual(Array(45).fill('sent'));
  await new DueMails(database).round();
  expect(await rows.stateOf(engagement)).toBe('sent');
  const [{ id, token }] = [(await rows.of(engagement))[0]!];
  const { content } = sink.copies.find((copy) => copy.content.includes(id))!;
  expect(content).toContain(`List-Unsubscribe: <https://adoption.example.com/u/${token}>`);
});

test('answers go to who drafted it, else to the customer success manager of the account; those to a training to its host', async () => {
  const repliesTo = (email: string): string | undefined => /^Reply-To: (.*)$/im.exec(sink.copiesOf(email)[0]!.content)?.[1]?.trim();
  const sent = async (kind: 'guide' | 'training', csm: string | null, by: string): Promise<string | undefined> => {
    const [email] = addresses(1);
    const engagement = await rows.engagement([email!], { kind, message: kind === 'guide' ? 'message' : 'invitation' });
    await database.query('UPDATE customers c SET csm_email = $2 FROM engagements e WHERE e.customer = c.key AND e.id = $1', [engagement, csm]);
    await database.query('UPDATE engagements SET created_by = $2 WHERE id = $1', [engagement, by]);
    await sendAll(engagement);
    return repliesTo(email!);
  };
  const person = randomUUID();
  await database.query("INSERT INTO people (id, email, name, role, created_at, updated_at) VALUES ($1, 'drafted@example.com', 'Lena', 'csm', now(), now())", [
    person,
  ]);
  expect(await sent('guide', 'csm@example.com', person)).toBe('drafted@example.com');
  expect(await sent('guide', 'csm@example.com', 'admin-token')).toBe('csm@example.com');
  expect(await sent('guide', null, randomUUID())).toBeUndefined();
  expect(await sent('training', 'csm@example.com', person)).toBe('lena@example.com');
});

test('only a reply decides between sent and failed; without one a mail is unknown and is not sent again', async () => {
  const emails = addresses(7);
  const hows: Quirk[] = [
    { at: 'content', how: 'fin' },
    { at: 'content', how: 'rst' },
    { at: 'content', how: 'hang' },
    { at: 'content', how: 452 },
    { at: 'content', how: 554 },
    { at: 'recipient', how: 550 },
    { at: 'recipient', how: 450 },
  ];
  for (const [n, email] of emails.entries()) quirks.set(email, hows[n]!);
  const engagement = await rows.engagement(emails);
  await sendAll(engagement);
  await sendAll(engagement);
  const told = ['452', '554', '550'].map((code) => `failed ${code} as you were told`);
  expect(await states(engagement)).toEqual([...told, 'pending 450 as you were told', 'unknown no_reply', 'unknown no_reply', 'unknown no_reply'].sort());
  expect(emails.map((email) => sink.copiesOf(email).length)).toEqual([1, 1, 1, 1, 1, 0, 0]);
  expect(await rows.stateOf(engagement)).toBe('sending');
  quirks.delete(emails[6]!);
  await rows.due(engagement, 0);
  await sendAll(engagement);
  expect(sink.copiesOf(emails[6]!)).toHaveLength(1);
  expect(emails.slice(0, 5).map((email) => sink.copiesOf(email).length)).toEqual([1, 1, 1, 1, 1]);
  expect(await rows.stateOf(engagement)).toBe('sent');
});

test('who unsubscribes in the middle of a campaign gets no mail after that', async () => {
  const emails = addresses(60);
  const engagement = await rows.engagement(emails);
  const begun = new Set<string>();
  await sendAll(engagement, async (step) => {
    if (step > 1) return;
    for (const email of sink.begun) begun.add(email);
    for (const { token } of (await rows.of(engagement)).filter(({ state }) => state === 'pending').slice(0, 25)) await suppressions.unsubscribe(token);
    await suppressions.unsubscribe('a-token-that-no-mail-carries');
  });
  const mails = await rows.of(engagement);
  const without = mails.filter(({ reason }) => reason === 'unsubscribed');
  expect(without).toHaveLength(25);
  expect(without.every(({ email, state }) => state === 'suppressed' && sink.copiesOf(email).length === 0)).toBe(true);
  expect(mails.filter(({ state }) => state === 'sent')).toHaveLength(35);
  const later = await rows.engagement(without.map(({ email }) => email.toUpperCase()));
  await sendAll(later);
  expect(await states(later)).toEqual(Array(25).fill('suppressed unsubscribed'));
});

test('who unsubscribes between the claim and its mail gets none either', async () => {
  const emails = addresses(3);
  const engagement = await rows.engagement(emails);
  class SlowClaims extends DeliveryClaims {
    override async claim(...asked: Parameters<DeliveryClaims['claim']>): ReturnType<DeliveryClaims['claim']> {
      const claim = await super.claim(...asked);
      if (claim.mails[1]) await suppressions.unsubscribe(claim.mails[1].token);
      return claim;
    }
  }
  const settings = readSettings({ DATABASE_URL: store.url });
  const slow = new MailSending(database, new SlowClaims(database, settings), mailer, new Clock(), settings);
  while (!(await slow.step(engagement, going)).finished);
  expect(await states(engagement)).toEqual(['sent', 'sent', 'suppressed unsubscribed']);
});

test('50 campaigns at the same time write to one person twice, and to others beside', async () => {
  const [person] = addresses(1);
  const engagements = await Promise.all(Array.from({ length: 50 }, async () => rows.engagement([person!, ...addresses(1)])));
  await Promise.all(engagements.map((engagement) => sendAll(engagement)));
  expect(sink.copiesOf(person!)).toHaveLength(2);
  const mails = (await Promise.all(engagements.map((engagement) => rows.of(engagement)))).flat();
  expect(mails.filter(({ reason }) => reason === 'contact_cap')).toHaveLength(48);
  expect(mails.filter(({ state }) => state === 'sent')).toHaveLength(52);
  const training = await rows.engagement([person!], { kind: 'training', message: 'invitation' });
  await sendAll(training);
  expect(sink.copiesOf(person!)).toHaveLength(3);
  const twice = await rows.engagement([`twice-${person}`, `twice-${person}`, `twice-${person}`]);
  await sendAll(twice);
  expect(sink.copiesOf(`twice-${person}`)).toHaveLength(2);
  await database.query("UPDATE deliveries SET claimed_at = claimed_at - interval '15 days' WHERE email = $1", [person]);
  await sendAll(await rows.engagement([person!]));
  expect(sink.copiesOf(person!)).toHaveLength(4);
});

test('at night mails wait until eight in the morning, also of a training; those of engagements without quiet hours do not', async () => {
  const [one, other, third] = [addresses(2), addresses(1), addresses(1)];
  const zone = zoneAt(23);
  const engagement = await rows.engagement(one, { zone });
  const training = await rows.engagement(other, { zone, kind: 'training', message: 'invitation', startsIn: 72 });
  const open = await rows.engagement(third, { zone, quietHours: false });
  for (const id of [engagement, training, open]) await sendAll(id);
  expect([...one, ...other, ...third].map((email) => sink.copiesOf(email).length)).toEqual([0, 0, 0, 1]);
  const due = await database.query<{ due: string; hours: number }>(
    `SELECT to_char(d.due_at AT TIME ZONE '${zone}', 'HH24:MI:SS') AS due, extract(epoch FROM d.due_at - now()) / 3600 AS hours
     FROM deliveries d JOIN engagements e ON e.key = d.engagement WHERE e.id = $1`,
    [engagement],
  );
  expect(due.map((row) => row.due)).toEqual(['08:00:00', '08:00:00']);
  expect(due.every(({ hours }) => Number(hours) > 7 && Number(hours) <= 10)).toBe(true);
  expect(await states(engagement)).toEqual(['pending', 'pending']);
});

test('paused in the middle, no mail goes out until it is resumed; cancelled, none does', async () => {
  const emails = addresses(50);
  const engagement = await rows.engagement(emails);
  await sendAll(engagement, () => rows.setState(engagement, 'paused'));
  const before = (await states(engagement)).filter((state) => state === 'sent').length;
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(50);
  await sendAll(engagement);
  await new DueMails(database).round();
  expect((await states(engagement)).filter((state) => state === 'sent')).toHaveLength(before);
  await rows.setState(engagement, 'sending');
  await sendAll(engagement);
  expect(await states(engagement)).toEqual(Array(50).fill('sent'));
  const cancelled = await rows.engagement(addresses(1), { state: 'cancelled' });
  await sendAll(cancelled);
  expect(await states(cancelled)).toEqual(['pending']);
});

test('cancelled while its mails are about to be handed over, they are called off; those of others go on waiting', async () => {
  const engagement = await rows.engagement(addresses(3));
  const others = [await rows.engagement(addresses(1), { state: 'paused' }), await rows.engagement(addresses(1), { state: 'scheduled', dueIn: 60 })];
  await new DueMails(database).round();
  class SlowClaims extends DeliveryClaims {
    override async claim(...asked: Parameters<DeliveryClaims['claim']>): ReturnType<DeliveryClaims['claim']> {
      const claim = await super.claim(...asked);
      await rows.setState(engagement, 'cancelled');
      return claim;
    }
  }
  const settings = readSettings({ DATABASE_URL: store.url });
  await new MailSending(database, new SlowClaims(database, settings), mailer, new Clock(), settings).step(engagement, going);
  expect(await states(engagement)).toEqual(['pending', 'pending', 'pending']);
  expect(await new DueMails(database).round()).toMatchObject({ calledOff: 3 });
  expect(await states(engagement)).toEqual(Array(3).fill('suppressed cancelled'));
  const ended = 'SELECT count(d.ended_at)::int AS ended FROM deliveries d JOIN engagements e ON e.key = d.engagement WHERE e.id = $1';
  expect(await database.query(ended, [engagement])).toEqual([{ ended: 3 }]);
  for (const other of others) expect(await states(other)).toEqual(['pending']);
  expect(await new DueMails(database).round()).toMatchObject({ calledOff: 0 });
});

test('a claimed mail stays here when its engagement is paused before it has left', async () => {
  const engagement = await rows.engagement(addresses(2));
  const wish = new AbortController();
  wish.abort();
  expect(await sending.step(engagement, wish.signal)).toMatchObject({ done: 0, due: 2, finished: false });
  const attempts = await database.query<{ attempts: number }>(
    "SELECT attempts FROM deliveries WHERE email LIKE 'person%' AND state = 'pending' AND claim IS NULL",
  );
  expect(attempts.every((row) => row.attempts === 0 || row.attempts === 1)).toBe(true);
  await sendAll(engagement);
  expect(await states(engagement)).toEqual(['sent', 'sent']);
});

test('who became active, or has no seat any more, is not written to', async () => {
  const emails = addresses(7);
  const wish = { lastActiveOn: '2026-03-30' };
  const engagement = await rows.engagement(emails, wish);
  const bit = (day: number): string => '0'.repeat(day) + '1' + '0'.repeat(91 - day);
  const calendar = (email: string, quarter: string, days: string): Promise<unknown> =>
    database.query(
      `INSERT INTO user_calendars (quarter, customer, usr, days) SELECT $2::date, customer, key, $3::bit(92) FROM users WHERE email = $1
       ON CONFLICT (customer, quarter, usr) DO UPDATE SET days = user_calendars.days | excluded.days`,
      [email, quarter, days],
    );
  // 30 March is the day with the number 88 of its quarter.
  await calendar(emails[0]!, '2026-01-01', bit(88));
  await calendar(emails[1]!, '2026-01-01', bit(89));
  await calendar(emails[2]!, '2026-04-01', bit(0));
  await calendar(emails[3]!, '2025-10-01', bit(91));
  await database.query("UPDATE users SET deactivated_at = now() - interval '1 day' WHERE email = $1", [emails[4]]);
  await database.query("UPDATE users SET deactivated_at = now() + interval '1 day' WHERE email = $1", [emails[5]]);
  await database.query('UPDATE users SET internal = true WHERE email = $1', [emails[6]]);
  await sendAll(engagement);
  const reasons = (await rows.of(engagement)).map(({ email, reason, state }) => [emails.indexOf(email), reason ?? state]);
  expect(Object.fromEntries(reasons)).toEqual({ 0: 'sent', 1: 'active_again', 2: 'active_again', 3: 'sent', 4: 'no_seat', 5: 'sent', 6: 'no_seat' });

  const never = addresses(2);
  const first = await rows.engagement(never);
  await database.query(
    "INSERT INTO user_firsts (customer, usr, first_day, first_active_day) SELECT customer, key, '2026-05-01', '2026-05-01' FROM users WHERE email = $1",
    [never[0]],
  );
  await sendAll(first);
  expect((await rows.of(first)).map(({ reason, state }) => reason ?? state).sort()).toEqual(['active_again', 'sent']);
  const guide = addresses(1);
  const guided = await rows.engagement(guide, { ...wish, kind: 'guide' });
  await calendar(guide[0]!, '2026-04-01', bit(0));
  await sendAll(guided);
  expect(await states(guided)).toEqual(['sent']);
});

test('no mail server: mails wait, the work says why, and they go when it is back', async () => {
  const engagement = await rows.engagement(addresses(3));
  const settings = readSettings({ DATABASE_URL: store.url, SMTP_URL: 'smtp://127.0.0.1:1' });
  const nowhere = new Mailer(settings);
  const away = new MailSending(database, claims, nowhere, new Clock(), settings);
  await expect(away.step(engagement, going)).rejects.toMatchObject({ kind: 'unavailable', detail: 'The mail server cannot be reached.' });
  expect(await states(engagement)).toEqual(['pending', 'pending', 'pending']);
  expect(await away.step(engagement, going)).toMatchObject({ due: 0, finished: true });
  nowhere.close();
  await rows.due(engagement, 0);
  await sendAll(engagement);
  expect(await states(engagement)).toEqual(['sent', 'sent', 'sent']);
});

test('the clock: scheduled engagements begin, their work starts once, mails of silent workers are given up', async () => {
  const due = new DueMails(database);
  const early = await rows.engagement(addresses(1), { state: 'scheduled', dueIn: 60 });
  const scheduled = await rows.engagement(addresses(2), { state: 'scheduled', dueIn: -1 });
  expect(await due.round()).toMatchObject({ begun: 1 });
  expect([await rows.stateOf(early), await rows.stateOf(scheduled)]).toEqual(['scheduled', 'sending']);
  await due.round();
  const jobs = await database.query('SELECT kind, subject, customer IS NOT NULL AS owned, requested_by FROM jobs WHERE singleton = $1', [scheduled]);
  expect(jobs).toEqual([{ kind: 'send-mails', subject: { engagement: scheduled }, owned: true, requested_by: 'schedule' }]);

  const claim = await claims.claim(scheduled, 1);
  expect(claim.mails).toHaveLength(1);
  await due.round();
  expect(await states(scheduled)).toEqual(['pending', 'sending']);
  await database.query("UPDATE deliveries SET lease_until = now() - interval '1 second' WHERE claim = $1", [claim.id]);
  expect(await due.round()).toMatchObject({ swept: 1 });
  expect(await states(scheduled)).toEqual(['pending', 'unknown interrupted']);
  await sendAll(scheduled);
  expect(await states(scheduled)).toEqual(['sent', 'unknown interrupted']);
  expect(await rows.stateOf(scheduled)).toBe('sent');
});

test('two claims at the same time never take the same mail, and a mail whose claim has run out is not begun', async () => {
  const engagement = await rows.engagement(addresses(30));
  const both = await Promise.all(Array.from({ length: 6 }, () => claims.claim(engagement, 10)));
  const ids = both.flatMap(({ mails }) => mails.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  const other = await rows.engagement(addresses(1));
  class StaleClaims extends DeliveryClaims {
    override async claim(...asked: Parameters<DeliveryClaims['claim']>): ReturnType<DeliveryClaims['claim']> {
      const claim = await super.claim(...asked);
      await database.query("UPDATE deliveries SET lease_until = now() + interval '30 seconds' WHERE claim = $1", [claim.id]);
      return claim;
    }
  }
  const settings = readSettings({ DATABASE_URL: store.url });
  const stale = new MailSending(database, new StaleClaims(database, settings), mailer, new Clock(), settings);
  expect(await stale.step(other, going)).toMatchObject({ done: 0, due: 1 });
  expect(await states(other)).toEqual(['pending']);
  expect(await sending.step(randomUUID(), going)).toEqual({ done: 0, total: 0, due: 0, finished: true });
});
