import ICAL from 'ical.js';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { createTestDatabase, type TestDatabase } from '../database';
import { Sender } from './sender';
import { SmtpSink } from './smtp-sink';

const LONG = 40_960;
/** What people may have typed, or put there on purpose. */
const CANARIES: readonly (readonly [string, string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['an image', '<img src=x onerror=alert(1)>"><svg onload=alert(1)>'],
  ['a merge field', '{{constructor}}{{__proto__}}{{firstName}}${7*7}'],
  ['a header', 'x\r\nBcc: all@example.com\r\nContent-Type: text/html\r\n\r\n<b>x'],
  ['a calendar line', 'x\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nATTENDEE:mailto:evil@example.com'],
  ['a turn of the reading direction', '\u202Etxt.exe\u202C \u2066abc\u2069 \u200F'],
  ['a long name', 'a'.repeat(LONG)],
];

describe('canaries in names, subjects and notes', () => {
  let store: TestDatabase;
  let sink: SmtpSink;
  let sender: Sender;

  beforeAll(async () => {
    store = await createTestDatabase();
    sink = await SmtpSink.start();
    sender = new Sender(store.url, sink);
    await sender.database.query("INSERT INTO features (slot, key, name, tier) VALUES (0, 'f', 'F', 'core')");
  });

  afterAll(async () => {
    await sender.close();
    await sink.stop();
    await store.drop();
  });

  /** Sends one mail to one person with the text in every field; as a mail program reads it. */
  const received = async (text: string, kind: 'campaign' | 'training'): Promise<ParsedMail> => {
    const { database, rows } = sender;
    const email = `${kind}-${sink.copies.length}@example.com`;
    const id = await rows.engagement([email], { kind, message: kind === 'training' ? 'invitation' : 'message' });
    await database.query('UPDATE features SET name = $1', [text]);
    await database.query('UPDATE users SET name = $1 WHERE email = $2', [text, email]);
    await database.query('UPDATE customers c SET name = $1, csm_email = $3 FROM engagements e WHERE e.customer = c.key AND e.id = $2', [
      text,
      id,
      `${text}@example.com`,
    ]);
    await database.query(
      `UPDATE engagements SET name = $1, subject = '{{featureName}} ' || $1, body = $1 || ' {{firstName}} {{customerName}} {{featureName}} {{senderName}}', feature = 0, created_name = $1 WHERE id = $2`,
      [text, id],
    );
    await database.query('UPDATE trainings t SET note = $1, host_name = $1, host_email = $3 FROM engagements e WHERE e.key = t.engagement AND e.id = $2', [
      text,
      id,
      `${text}@example.com`,
    ]);
    await sender.work(id, 'clock');
    const copies = sink.copiesOf(email);
    expect(copies).toHaveLength(1);
    return simpleParser(copies[0]!.content);
  };

  const expectHarmless = (mail: ParsedMail): void => {
    expect((mail.to as AddressObject).value.map(({ address }) => address)).toHaveLength(1);
    expect((mail.replyTo?.value ?? []).length).toBeLessThanOrEqual(1);
    expect(mail.replyTo?.text ?? '').not.toMatch(/[\p{Cc}\p{Bidi_Control}<>,]|evil|all@/u);
    expect([mail.headers.has('bcc'), mail.headers.has('cc')]).toEqual([false, false]);
    expect(mail.headers.get('content-type')).toMatchObject({ value: expect.stringMatching(/^multipart\//) });
    expect(mail.subject).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(mail.subject!.length).toBeLessThan(1_000);
    expect(String(mail.html)).not.toMatch(/<(script|img|svg|b)\b/i);
    expect(String(mail.html)).not.toContain('function Object');
    expect(mail.text).not.toContain('function Object');
    for (const href of String(mail.html).match(/href="[^"]*"/g) ?? []) expect(href).toMatch(/^href="https?:\/\//);
  };

  test.each(CANARIES)('%s does no harm in a message', async (_, text) => {
    expectHarmless(await received(text, 'campaign'));
  });

  test.each(CANARIES)('%s does no harm in an invitation and its calendar', async (_, text) => {
    const mail = await received(text, 'training');
    expectHarmless(mail);
    const calendars = mail.attachments.filter(({ contentType }) => contentType === 'text/calendar');
    expect(calendars.length).toBeGreaterThan(0);
    for (const { content } of calendars) {
      const source = content.toString();
      for (const line of source.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const calendar = new ICAL.Component(ICAL.parse(source) as unknown[]);
      expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
      const event = calendar.getFirstSubcomponent('vevent')!;
      expect(event.getAllProperties('attendee')).toHaveLength(1);
      expect(event.getAllSubcomponents('valarm')).toHaveLength(0);
      expect(String(event.getFirstPropertyValue('summary'))).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }
  });
});
