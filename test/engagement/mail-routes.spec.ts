import { createHmac } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { PublicVisits } from '../../apps/adoption-api/src/mail/public-visits';
import { Database } from '@adoption/database';
import { addressOf, mailSecret } from '@adoption/engagement';
import { JSON_BODY, type RunningApp, startApp } from '../api/running-app';
import { MailRows } from './mail-rows';

const SECRET = 'the-webhook-secret-of-the-specs';
let api: RunningApp;
let database: Database;
let rows: MailRows;

beforeAll(async () => {
  api = await startApp({ mailWebhookSecret: SECRET });
  database = api.app.get(Database);
  rows = new MailRows(database);
});
afterAll(() => api.stop());

const suppressed = async (email: string): Promise<string | undefined> =>
  (await database.query<{ reason: string }>('SELECT reason FROM suppressions WHERE address = $1', [addressOf(email, await mailSecret(database))]))[0]?.reason;
const tokenOf = async (email: string): Promise<string> => (await rows.of(await rows.engagement([email])))[0]!.token;
const post = (path: string, body: string | undefined, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${api.url}${path}`, { method: 'POST', headers, body });

test('the page with the button changes nothing, and holds no script', async () => {
  const answer = await fetch(`${api.url}/u/${await tokenOf('looker@example.com')}`);
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'text/html; charset=utf-8', 'no-store']);
  const html = await answer.text();
  expect(html).toContain('<form method="post"><button');
  expect(html).not.toContain('<script');
  expect(await suppressed('looker@example.com')).toBeUndefined();
});

test.each([
  ['one click of a mail program', 'List-Unsubscribe=One-Click', 'application/x-www-form-urlencoded'],
  [
    'one click as a form with parts',
    '--b\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
    'multipart/form-data; boundary=b',
  ],
  ['no body', undefined, undefined],
  ['JSON', '{}', 'application/json'],
])('%s unsubscribes at once, for good', async (name, body, type) => {
  const email = `${name.replaceAll(' ', '-')}@Example.com`;
  const token = await tokenOf(email);
  const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
  const answers = [await post(`/u/${token}`, body, headers), await post(`/u/${token}`, body, headers), await post('/u/AAAAAAAAAAAAAAAAAAAAAA', body, headers)];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const [first, ...others] = await Promise.all(answers.map((answer) => answer.text()));
  for (const other of others) expect(other).toBe(first);
  expect(await suppressed(email)).toBe('unsubscribed');
});

test('odd tokens and bodies that are too large harm nobody', async () => {
  const [row] = await database.query<{ count: number }>('SELECT count(*)::int AS count FROM suppressions');
  for (const token of ['a'.repeat(900), '..%2f', "'--", '%F0%9F%92%A9']) expect((await post(`/u/${token}`, 'x')).status).toBe(200);
  expect((await post('/u/AAAA', 'x'.repeat(20_000))).status).toBe(413);
  expect((await database.query<{ count: number }>('SELECT count(*)::int AS count FROM suppressions'))[0]).toEqual(row);
});

const report = (event: object, secret = SECRET, body = JSON.stringify(event)): Promise<Response> =>
  post('/api/mail/events', body, { ...JSON_BODY, 'x-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}` });

test('a signed bounce or complaint suppresses its recipient; what came first stays', async () => {
  const engagement = await rows.engagement(['bounced@example.com']);
  const [mail] = await rows.of(engagement);
  expect((await report({ messageId: `<${mail!.id}@adoption.example.com>`, type: 'bounce' })).status).toBe(204);
  expect(await suppressed('bounced@example.com')).toBe('bounced');
  expect((await report({ email: ' Bounced@Example.com', type: 'complaint' })).status).toBe(204);
  expect(await suppressed('bounced@example.com')).toBe('bounced');
  expect((await report({ email: 'angry@example.com', type: 'complaint' })).status).toBe(204);
  expect(await suppressed('angry@example.com')).toBe('complained');
  expect((await report({ messageId: 'of somebody else', type: 'bounce' })).status).toBe(204);
});

test('an event that names a mail and an address is about both: the mail may be none of ours', async () => {
  expect((await report({ messageId: '<0100018f@mail.example.net>', email: 'elsewhere@example.com', type: 'complaint' })).status).toBe(204);
  expect(await suppressed('elsewhere@example.com')).toBe('complained');
  const [mail] = await rows.of(await rows.engagement(['here@example.com']));
  expect((await report({ messageId: `<${mail!.id}@adoption.example.com>`, email: 'forwarded@example.com', type: 'bounce' })).status).toBe(204);
  expect([await suppressed('here@example.com'), await suppressed('forwarded@example.com')]).toEqual(['bounced', 'bounced']);
});

test('a body that is not signed, is signed otherwise or says nothing is refused', async () => {
  const body = JSON.stringify({ email: 'safe@example.com', type: 'bounce' });
  expect((await report({}, 'another-secret-of-the-specs', body)).status).toBe(401);
  expect((await post('/api/mail/events', body, JSON_BODY)).status).toBe(401);
  expect((await post('/api/mail/events', body, { ...JSON_BODY, 'x-signature': 'sha256=00' })).status).toBe(401);
  expect((await report({ type: 'bounce' })).status).toBe(400);
  expect((await report({ email: 'safe@example.com', type: 'joke' })).status).toBe(400);
  expect(await suppressed('safe@example.com')).toBeUndefined();
});

test('without a secret nobody reports anything', async () => {
  const closed = await startApp();
  const body = JSON.stringify({ email: 'safe@example.com', type: 'bounce' });
  const headers = { ...JSON_BODY, 'x-signature': `sha256=${createHmac('sha256', '').update(body).digest('hex')}` };
  expect((await fetch(`${closed.url}/api/mail/events`, { method: 'POST', headers, body })).status).toBe(404);
  await closed.stop();
});

test('one address may ask for much, but not for everything', async () => {
  const visits = api.app.get(PublicVisits);
  const again = (): void => visits.count({ ip: '127.0.0.1' } as FastifyRequest);
  const asked = async (): Promise<[number, boolean]> => {
    expect(() => {
      for (let n = 0; n < 5_000; n++) again();
    }).toThrow('too many requests');
    const { status, headers } = await fetch(`${api.url}/u/AAAAAAAAAAAAAAAAAAAAAA`);
    return [status, headers.has('retry-after')];
  };
  // A machine that stands still in between lets the address ask once more.
  let answer = await asked();
  for (let tries = 0; tries < 20 && answer[0] !== 429; tries++) answer = await asked();
  expect(answer).toEqual([429, true]);
  // Whoever holds a mail is heard all the same.
  expect((await post(`/u/${await tokenOf('heard@example.com')}`, undefined)).status).toBe(200);
  expect(await suppressed('heard@example.com')).toBe('unsubscribed');
});

test('behind a proxy that is trusted each visitor counts alone, behind any other they count as one', async () => {
  const refused = async (trustProxy: readonly string[]): Promise<boolean> => {
    const behind = await startApp({ trustProxy });
    const from = (address: string) => fetch(`${behind.url}/u/AAAAAAAAAAAAAAAAAAAAAA`, { headers: { 'x-forwarded-for': address } });
    const visits = behind.app.get(PublicVisits);
    const empty = (): void => {
      for (let n = 0; n < 5_000; n++) visits.count({ ip: '127.0.0.1' } as FastifyRequest);
    };
    // A machine that stands still in between lets the address ask once more.
    let answer = 200;
    for (let tries = 0; tries < 20 && answer !== 429; tries++) {
      expect(empty).toThrow('too many requests');
      answer = (await from('203.0.113.7')).status;
    }
    await behind.stop();
    return answer === 429;
  };
  expect(await refused([])).toBe(true);
  expect(await refused(['127.0.0.0/8'])).toBe(false);
});
