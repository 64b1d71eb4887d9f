import type { Tone } from '../kit/status';
import { TRAININGS } from '../words/trainings';
import type { Invitee } from './trainings-query';

type Mail = Invitee['mails'][number];

const TONES: Readonly<Record<Mail['state'], Tone>> = {
  pending: 'plain',
  sending: 'plain',
  sent: 'good',
  failed: 'poor',
  suppressed: 'watch',
  unknown: 'watch',
};

/** What became of a mail: `Invitation sent`; why not. */
export interface MailWords {
  readonly tone: Tone;
  readonly said: string;
  readonly reason: string | null;
}

/** A mail in words. */
export const mailWords = ({ message, state, reason }: Mail): MailWords => ({
  tone: TONES[state],
  said: TRAININGS.mailSaid(TRAININGS.messages[message], TRAININGS.mailStates[state]),
  reason: state === 'sent' || reason === null ? null : (TRAININGS.reasons[reason] ?? reason),
});

/** What somebody knows of a training: its newest mail that is no reminder, and the newest reminder. */
export function mailsThatMatter(mails: readonly Mail[]): { readonly newest: Mail | undefined; readonly reminder: Mail | undefined } {
  const isReminder = ({ message }: Mail): boolean => message === 'reminder';
  return { newest: mails.findLast((mail) => !isReminder(mail)), reminder: mails.findLast(isReminder) };
}
