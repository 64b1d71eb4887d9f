import { mailsThatMatter, mailWords } from './mail-words';
import type { Invitee } from './trainings-query';

type Mail = Invitee['mails'][number];
const mail = (message: Mail['message'], state: Mail['state'], reason: string | null = null): Mail => ({
  message,
  state,
  reason,
  sequence: 0,
  dueAt: '2026-12-01T09:00:00.000Z',
  endedAt: null,
});

it.each([
  [mail('invitation', 'sent'), { tone: 'good', said: 'Invitation sent', reason: null }],
  [mail('update', 'pending'), { tone: 'plain', said: 'Update waiting', reason: null }],
  [mail('invitation', 'suppressed', 'unsubscribed'), { tone: 'watch', said: 'Invitation not sent', reason: 'unsubscribed' }],
  [mail('cancellation', 'failed', '550 no such user'), { tone: 'poor', said: 'Cancellation failed', reason: '550 no such user' }],
])('says what became of %j', (given, words) => {
  expect(mailWords(given)).toEqual(words);
});

it('finds the newest mail and the newest reminder', () => {
  const mails = [mail('invitation', 'sent'), mail('reminder', 'suppressed'), mail('update', 'sent'), mail('reminder', 'pending')];
  expect(mailsThatMatter(mails)).toEqual({ newest: mails[2], reminder: mails[3] });
  expect(mailsThatMatter([])).toEqual({ newest: undefined, reminder: undefined });
});
