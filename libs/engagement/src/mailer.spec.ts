import { simpleParser } from 'mailparser';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { type Quirk, SmtpSink } from '../../../test/engagement/smtp-sink';
import { handOver } from './hand-over';
import { Mailer } from './mailer';
import type { OutgoingMail } from './outgoing-mail';

const MAIL_FROM = 'Product adoption <adoption@example.com>';

const mailTo = (email: string, more: Partial<OutgoingMail> = {}): OutgoingMail => ({
  to: { name: 'Ann Lee', email },
  replyTo: null,
  subject: 'We miss you',
  text: 'Hello Ann',
  html: '<p>Hello Ann</p>',
  messageId: `<${email}>`,
  unsubscribeUrl: 'https://adoption.example.com/u/c2VjcmV0',
  calendar: null,
  ...more,
});

describe('a mail that is handed over', () => {
  const sinks: SmtpSink[] = [];
  const mailers: Mailer[] = [];
  const mailerFor = async (quirk: Quirk | null, query = ''): Promise<[Mailer, SmtpSink]> => {
    const sink = await SmtpSink.start((recipient) => (recipient === '' && quirk?.at !== 'greeting' ? null : quirk));
    sinks.push(sink);
    const mailer = new Mailer({ smtpUrl: `${sink.url}${query}`, mailFrom: MAIL_FROM });
    mailers.push(mailer);
    return [mailer, sink];
  };
  afterEach(async () => {
    for (const mailer of mailers.splice(0)) mailer.close();
    await Promise.all(sinks.splice(0).map((sink) => sink.stop()));
  });

  const RETURNED = { outcome: 'not_handed_over', reply: null };
  it.each<[string, Quirk | null, object, number]>([
    ['reply 250', null, { outcome: 'accepted' }, 1],
    ['421 after the content', { at: 'content', how: 421 }, { outcome: 'refused', code: 421, reply: '421 as you were told' }, 1],
    ['450 after the content', { at: 'content', how: 450 }, { outcome: 'refused', code: 450, reply: '450 as you were told' }, 1],
    ['550 after the content', { at: 'content', how: 550 }, { outcome: 'refused', code: 550, reply: '550 as you were told' }, 1],
    ['the connection ends after the content', { at: 'content', how: 'fin' }, { outcome: 'unknown' }, 1],
    ['the connection is reset after the content', { at: 'content', how: 'rst' }, { outcome: 'unknown' }, 1],
    ['silence after the content', { at: 'content', how: 'hang' }, { outcome: 'unknown' }, 1],
    ['550 to the recipient', { at: 'recipient', how: 550 }, { outcome: 'refused', code: 550, reply: '550 as you were told' }, 0],
    ['451 to the recipient', { at: 'recipient', how: 451 }, { outcome: 'not_handed_over', reply: '451 as you were told' }, 0],
    ['554 to DATA', { at: 'data', how: 554 }, { outcome: 'refused', code: 554, reply: '554 as you were told' }, 0],
    ['the connection ends at the recipient', { at: 'recipient', how: 'fin' }, RETURNED, 0],
    ['the connection is reset at DATA', { at: 'data', how: 'rst' }, RETURNED, 0],
    ['silence at DATA', { at: 'data', how: 'hang' }, RETURNED, 0],
    ['421 instead of a greeting', { at: 'greeting', how: 421 }, RETURNED, 0],
    ['the connection ends instead of a greeting', { at: 'greeting', how: 'fin' }, RETURNED, 0],
    ['no greeting', { at: 'greeting', how: 'hang' }, RETURNED, 0],
  ])('%s', async (_name, quirk, expected, copies) => {
    const [mailer, sink] = await mailerFor(quirk, '?socketTimeout=400&greetingTimeout=400');
    expect(await mailer.send(mailTo('ann@example.com'))).toEqual(expected);
    expect(sink.copies).toHaveLength(copies);
  });

  it('stays here when nobody listens, or no mail server is known', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const address = probe.address();
    probe.close();
    const mailer = new Mailer({ smtpUrl: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, mailFrom: MAIL_FROM });
    mailers.push(mailer);
    expect(await mailer.send(mailTo('ann@example.com'))).toEqual(RETURNED);
    expect(await new Mailer({ smtpUrl: null, mailFrom: MAIL_FROM }).send(mailTo('ann@example.com'))).toEqual(RETURNED);
  });

  it('goes on another connection when the server has closed the one before any content', async () => {
    const [mailer, sink] = await mailerFor(null);
    expect(await mailer.send(mailTo('ann@example.com'))).toEqual({ outcome: 'accepted' });
    sink.dropSessions();
    expect(await mailer.send(mailTo('bob@example.com'))).toEqual({ outcome: 'accepted' });
    expect(sink.copies.map(({ recipient }) => recipient)).toEqual(['ann@example.com', 'bob@example.com']);
  });

  it('is refused without a server when its address is none', async () => {
    const [mailer, sink] = await mailerFor(null);
    for (const none of ['ann>@example.com', 'ann, bob@example.com', 'ann', 'ann@', 'a b@example.com', 'ann@example.com\r\nRCPT TO:<bob@example.com>'])
      expect(await mailer.send(mailTo(none))).toMatchObject({ outcome: 'refused', code: null });
    expect(sink.connections).toBe(0);
  });

  it('is one of many at the same time', async () => {
    const [mailer, sink] = await mailerFor(null);
    const outcomes = await Promise.all(Array.from({ length: 60 }, (_, n) => mailer.send(mailTo(`p${n}@example.com`))));
    expect(outcomes.every(({ outcome }) => outcome === 'accepted')).toBe(true);
    expect(new Set(sink.copies.map(({ recipient }) => recipient)).size).toBe(60);
    expect(sink.copies).toHaveLength(60);
    expect(sink.connections).toBeLessThanOrEqual(10);
  });

  it('says who it is from, how to unsubscribe, that it is automatic, and brings its calendar', async () => {
    const raw: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
        stream.on('end', () => done(null, String(raw.push(text))));
      },
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const address = server.server.address();
    const mailer = new Mailer({ smtpUrl: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, mailFrom: MAIL_FROM });
    mailers.push(mailer);
    const content = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
    const hostile = { name: 'Ann\r\nBcc: all@example.com', email: 'ann@example.com' };
    await mailer.send(mailTo('ann@example.com', { to: hostile, subject: 'Hi\r\nX-Evil: yes', calendar: { method: 'REQUEST', content } }));
    await mailer.send(mailTo('ann@example.com', { unsubscribeUrl: null, replyTo: 'casey@example.com' }));
    for (const replyTo of ['casey@example.com\r\nBcc: all@example.com', 'a@example.com, b@example.com', '"x" <a@example.com>', ''])
      await mailer.send(mailTo('ann@example.com', { replyTo }));
    mailer.close();
    await new Promise<void>((resolve) => server.close(resolve));

    const [first, second] = [await simpleParser(raw[0]!), await simpleParser(raw[1]!)];
    expect(first.from?.text).toBe('"Product adoption" <adoption@example.com>');
    expect([first.text?.trim(), first.html, first.messageId]).toEqual(['Hello Ann', '<p>Hello Ann</p>', '<ann@example.com>']);
    expect(raw[0]).toMatch(/^List-Unsubscribe: <https:\/\/adoption\.example\.com\/u\/c2VjcmV0>\r?$/m);
    expect(raw[0]).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
    expect(raw[0]).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    expect(raw[0]).toMatch(/^Content-Type: multipart\/alternative/m);
    expect([first.headers.has('bcc'), first.headers.has('x-evil')]).toEqual([false, false]);
    expect([first.replyTo, second.replyTo?.value.map(({ address }) => address)]).toEqual([undefined, ['casey@example.com']]);
    for (const text of raw.slice(2)) expect(text).not.toMatch(/^(Reply-To|Bcc):/im);
    expect(raw).toHaveLength(6);
    const [calendar] = first.attachments;
    expect(calendar?.headers.get('content-type')).toMatchObject({ value: 'text/calendar', params: { method: 'REQUEST' } });
    expect(calendar?.content.toString()).toBe(content);
    expect(second.headers.has('list-unsubscribe') || raw[1]!.includes('List-Unsubscribe')).toBe(false);
  });

  it('is unknown after its content whatever half a reply, a wrong number or an abort says', () => {
    const cut = Object.assign(new Error('closed'), { code: 'ECONNECTION', command: 'CONN', responseCode: 550, response: '550 no' });
    const odd = Object.assign(new Error('odd'), { code: 'EMESSAGE', command: 'DATA', responseCode: 354, response: '354 go on' });
    const late = Object.assign(new Error('aborted'), { code: 'EABORT' });
    for (const error of [cut, odd, late, 'nothing']) expect(handOver(error, true)).toEqual({ outcome: 'unknown' });
    for (const error of [cut, late, 'nothing']) expect(handOver(error, false)).toEqual({ outcome: 'not_handed_over', reply: null });
  });

  it('keeps of a reply one short line', () => {
    const error = Object.assign(new Error('no'), {
      code: 'EENVELOPE',
      command: 'RCPT TO',
      responseCode: 550,
      response: `550-no\r\n550 \u0007${'x'.repeat(999)}`,
    });
    const refused = handOver(error, false);
    expect(refused).toMatchObject({ code: 550, reply: expect.stringMatching(/^550-no 550 x+$/) });
    expect(JSON.stringify(refused).length).toBeLessThan(300);
  });
});
