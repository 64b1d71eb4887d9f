import fc from 'fast-check';
import type { DeliveryFacts } from './delivery-facts';
import { renderMessage } from './render-message';

const NOW = Date.parse('2026-03-31T15:00:00Z');
const URL_OF_PRODUCT = 'https://adoption.example.com:8443';
const FACTS: DeliveryFacts = {
  id: '7b7e2c0e-0000-4000-8000-000000000001',
  message: 'message',
  sequence: 0,
  token: 'abcDEF123',
  recipient: { name: 'Anna Berg', email: 'anna@acme.example', lastActiveOn: '2026-02-19' },
  customer: { name: 'Acme Corp', timeZone: 'UTC', csmEmail: 'casey@example.com' },
  engagement: {
    id: '7b7e2c0e-0000-4000-8000-000000000002',
    kind: 'campaign',
    name: 'Come back',
    subject: '{{firstName}} of {{customerName}}',
    body: 'Hi {{firstName}},\n\nIt has been {{daysInactive}}.\nSee {{link}}\n\n{{senderName}}',
    linkUrl: 'https://example.com/?a=1&b=2',
    featureName: null,
    senderName: 'Casey',
    senderEmail: 'drafted@example.com',
  },
  training: null,
};
const withRecipient = (recipient: Partial<DeliveryFacts['recipient']>): DeliveryFacts => ({ ...FACTS, recipient: { ...FACTS.recipient, ...recipient } });

/** Tags that the renderer itself writes. */
const OWN_TAG = /<!doctype html>|<\/?(html|head|title|body|p|hr|br|meta|a)( (lang|charset|style|href)="[^"<>]*")?>/g;
const HOSTILE = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '\r\nBcc: all@example.com',
    '\u202Egnp.exe',
    '</title><b>',
    '{{firstName}}',
    '\uD800',
  ),
);

describe('a message', () => {
  test('is answered to who drafted it, else to the customer success manager, else to nobody in particular', () => {
    const answered = (senderEmail: string | null, csmEmail: string | null): string | null =>
      renderMessage({ ...FACTS, customer: { ...FACTS.customer, csmEmail }, engagement: { ...FACTS.engagement, senderEmail } }, URL_OF_PRODUCT, NOW).replyTo;
    expect(answered(null, 'casey@example.com')).toBe('casey@example.com');
    expect(answered('x\r\nBcc: all@example.com', 'casey@example.com')).toBe('casey@example.com');
    expect([answered(null, null), answered(null, 'no address')]).toEqual([null, null]);
  });

  test('has text and HTML of the same paragraphs, a footer and a stable id', () => {
    const mail = renderMessage(FACTS, URL_OF_PRODUCT, NOW);
    expect(mail).toMatchObject({
      to: { name: 'Anna Berg', email: 'anna@acme.example' },
      replyTo: 'drafted@example.com',
      subject: 'Anna of Acme Corp',
      messageId: '<7b7e2c0e-0000-4000-8000-000000000001@adoption.example.com>',
      unsubscribeUrl: 'https://adoption.example.com:8443/u/abcDEF123',
      calendar: null,
    });
    expect(mail.text).toBe(
      'Hi Anna,\n\nIt has been 40 days.\nSee https://example.com/?a=1&b=2\n\nCasey\n\n-- \nCasey wrote to you because you have a seat at Acme Corp.\nUnsubscribe: https://adoption.example.com:8443/u/abcDEF123\n',
    );
    expect(mail.html).toContain(
      '<p>Hi Anna,</p>\n<p>It has been 40 days.<br>\nSee <a href="https://example.com/?a=1&amp;b=2">https://example.com/?a=1&amp;b=2</a></p>',
    );
  });

  test.each<[string | null, string]>([
    ['Anna Berg', 'Anna'],
    ['Berg, Anna', 'Anna'],
    ['  Anna  ', 'Anna'],
    ['Berg,', 'Berg'],
    [null, 'there'],
    ['', 'there'],
    [' , ', 'there'],
  ])('of %p greets %s', (name, first) => {
    expect(renderMessage(withRecipient({ name }), URL_OF_PRODUCT, NOW).subject).toBe(`${first} of Acme Corp`);
  });

  test.each<[string | null, string]>([
    ['2026-03-30', 'been 1 day.'],
    ['2026-03-01', 'been 30 days.'],
    [null, 'been a while.'],
  ])('of somebody last active on %p says %s', (lastActiveOn, words) => {
    expect(renderMessage(withRecipient({ lastActiveOn }), URL_OF_PRODUCT, NOW).text).toContain(words);
  });

  test('holds no tag of the input and no line end in a header, whatever people wrote', () => {
    fc.assert(
      fc.property(fc.tuple(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE), ([subject, body, name, customer, sender, link]) => {
        const engagement = {
          ...FACTS.engagement,
          subject: `${subject}{{senderName}}{{firstName}}`,
          body: `{{link}}${body}{{firstName}} {{customerName}}`,
          linkUrl: link,
        };
        const facts = { ...withRecipient({ name, email: `${name}@example.com` }), customer: { ...FACTS.customer, name: customer, timeZone: 'UTC' } };
        const mail = renderMessage({ ...facts, engagement: { ...engagement, senderName: sender } }, URL_OF_PRODUCT, NOW);
        expect(mail.html.replaceAll(OWN_TAG, '')).not.toMatch(/[<>]/);
        expect(mail.html.match(/<title>|<\/title>|<body|<\/html>/g)).toHaveLength(4);
        for (const href of mail.html.match(/href="[^"]*"/g) ?? []) expect(href).toMatch(/^href="https?:\/\//i);
        for (const header of [mail.subject, mail.to.name ?? '', mail.to.email, mail.messageId, mail.unsubscribeUrl ?? '']) {
          expect(header).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
          expect(header.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
