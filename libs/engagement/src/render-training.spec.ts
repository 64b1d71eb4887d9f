import type { DeliveryFacts } from './delivery-facts';
import { renderTraining } from './render-training';

const NOW = Date.parse('2026-11-28T08:15:30Z');
const PUBLIC_URL = 'https://adoption.example.com';
const FACTS: DeliveryFacts = {
  id: '8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11',
  message: 'invitation',
  sequence: 0,
  token: 'dG9rZW4',
  recipient: { name: 'Ada Lovelace', email: 'ada@acme.example', lastActiveOn: null },
  customer: { name: 'Acme Corp', timeZone: 'Europe/Berlin', csmEmail: null },
  engagement: {
    id: '5d3b9b66-4f5e-4b4c-8d57-0c2f6f0f0a11',
    kind: 'training',
    name: 'Analytics training',
    subject: 'Analytics training',
    body: '',
    linkUrl: 'https://meet.example.com/a?b=1&c=2',
    featureName: 'Analytics',
    senderName: 'Casey',
    senderEmail: 'drafted@example.com',
  },
  training: {
    startsAt: new Date('2026-12-02T09:00:00Z'),
    minutes: 45,
    timeZone: 'Europe/Berlin',
    hostName: 'Casey Host',
    hostEmail: 'casey@example.com',
    note: 'Bring a question.\nWe answer it.',
  },
};
const render = (change: Partial<DeliveryFacts> = {}) => renderTraining({ ...FACTS, ...change }, PUBLIC_URL, NOW);

describe('a mail of a training', () => {
  it.each([
    ['invitation', 'Invitation: Analytics training, 2 Dec 2026, 10:00', 'REQUEST', 'METHOD:REQUEST'],
    ['update', 'Changed: Analytics training, 2 Dec 2026, 10:00', 'REQUEST', 'METHOD:REQUEST'],
    ['cancellation', 'Cancelled: Analytics training, 2 Dec 2026, 10:00', 'CANCEL', 'METHOD:CANCEL'],
  ] as const)('%s', (message, subject, method, line) => {
    const mail = render({ message, sequence: 2 });
    expect(mail).toMatchObject({ subject, to: { name: 'Ada Lovelace', email: 'ada@acme.example' }, replyTo: 'casey@example.com', calendar: { method } });
    expect(mail.calendar!.content.split('\r\n')).toEqual(expect.arrayContaining([line, 'SEQUENCE:2']));
    expect(mail.calendar!.content).toContain('UID:5d3b9b66-4f5e-4b4c-8d57-0c2f6f0f0a11@adoption.example.com\r\n');
  });

  it('reminds without a calendar', () => {
    expect(render({ message: 'reminder' })).toMatchObject({ subject: 'Reminder: Analytics training, 2 Dec 2026, 10:00', calendar: null });
  });

  it('says when and where, in the zone of the training', () => {
    const { text, html } = render();
    expect(text).toContain('When: Wednesday, 2 Dec 2026, 10:00–10:45 (Europe/Berlin, UTC+01:00)');
    expect(text).toContain('Host: Casey Host (casey@example.com)\nFeature: Analytics\nJoin: https://meet.example.com/a?b=1&c=2');
    expect(text).toContain('Bring a question.\nWe answer it.');
    expect(html).toContain('href="https://meet.example.com/a?b=1&amp;c=2"');
    expect(html).toContain('Bring a question.<br>We answer it.');
  });

  it('can be unsubscribed from, and is the same mail whenever it is sent', () => {
    expect(render()).toMatchObject({
      messageId: '<8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11@adoption.example.com>',
      unsubscribeUrl: 'https://adoption.example.com/u/dG9rZW4',
    });
    expect(render().text).toContain('Unsubscribe: https://adoption.example.com/u/dG9rZW4');
  });

  it('asks nobody to join what is cancelled', () => {
    const { text, html } = render({ message: 'cancellation' });
    expect(`${text}${html}`).not.toContain('meet.example.com');
  });

  it('says both days of a training that ends after midnight', () => {
    const training = { ...FACTS.training!, startsAt: new Date('2026-12-31T22:30:00Z'), minutes: 60, timeZone: 'Europe/Berlin' };
    expect(render({ training }).text).toContain('Thursday, 31 Dec 2026, 23:30–1 Jan 2027, 00:30');
  });

  it.each(['<script>alert(1)</script>', '"><img src=x onerror=y>', "' onload='z", '&lt;b&gt;'])('escapes %s', (canary) => {
    const { html } = render({
      recipient: { ...FACTS.recipient, name: canary },
      engagement: { ...FACTS.engagement, name: canary, featureName: canary },
      training: { ...FACTS.training!, hostName: canary, note: canary },
    });
    const escaped = canary.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
    expect(html.split(escaped)).toHaveLength(6);
    expect(html).not.toContain(canary);
  });

  it('lets no name into the headers that is more than one bounded line', () => {
    const canary = `\u202eEvil\r\nBcc: all@example.com ${'x'.repeat(40_000)}`;
    const mail = render({ recipient: { ...FACTS.recipient, name: canary }, engagement: { ...FACTS.engagement, name: canary } });
    for (const line of [mail.subject, mail.to.name!]) {
      expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      expect(line.length).toBeLessThanOrEqual(180);
    }
    expect(mail.text.length + mail.html.length + mail.calendar!.content.length).toBeLessThan(20_000);
  });

  it('is not made of anything else', () => {
    expect(() => render({ training: null })).toThrow('Only a training writes such a mail.');
    expect(() => render({ message: 'message' })).toThrow('Only a training writes such a mail.');
  });
});
