import { formatInteger } from '@adoption/presentation';
import { plural } from './plural';

const accounts = (count: number): string => `${formatInteger(count)} ${plural(count, 'account', 'accounts')}`;
const users = (count: number): string => `${formatInteger(count)} ${plural(count, 'user', 'users')}`;

/** Words of what is done for many accounts at once. */
export const BULK = {
  titles: {
    guide: (count: number): string => `Send guide to ${accounts(count)}`,
    training: (count: number): string => `Schedule training for ${accounts(count)}`,
  },
  accounts: 'Show the accounts',
  recipients: (feature: string): string =>
    `In each account: everyone without use of ${feature} in 30 days. Who was written to lately or unsubscribed gets no mail.`,
  invited: (feature: string): string => `Invited in each account: everyone without use of ${feature} in 30 days.`,
  quietOn: 'Between 20:00 and 8:00 by the clocks of each account mails wait until the morning.',
  quietOff: 'Mails go out at once, at night too.',
  submit: {
    guide: (count: number): string => `Send to ${accounts(count)}`,
    training: (count: number): string => `Schedule for ${accounts(count)}`,
  },
  date: 'Date',
  start: 'Start',
  ownZone: 'Local time of each account.',
  length: 'Length',
  minutes: (count: number): string => `${count} min`,
  host: 'Host',
  hostEmail: 'Host’s e-mail',
  hostEmailNote: 'Answers to the invitation go there.',
  link: 'Meeting link (optional)',
  note: 'Note to attendees (optional)',
  missing: 'Must not be empty.',
  noEmail: 'Must be an e-mail address.',
  noLink: 'Must begin with https://.',
  working: 'Working through the accounts',
  progress: (done: number, total: number): string => `${formatInteger(done)} of ${formatInteger(total)}`,
  finished: 'Every account has been gone through',
  stopped: 'Stopped',
  results: 'Result of each account',
  account: 'Account',
  result: 'Result',
  states: { waiting: 'Waiting', working: 'Working' },
  sent: (count: number): string => `Goes out to ${users(count)}`,
  scheduled: (count: number): string => `${users(count)} invited`,
  leftOut: (count: number, reasons: string): string => `${formatInteger(count)} left out: ${reasons}`,
  nobody: 'Nobody to write to',
  failed: 'Not done',
  stop: 'Stop after this account',
  stopping: 'Stopping …',
  again: (count: number): string => `Try again for ${accounts(count)}`,
  goOn: (count: number): string => `Go on with ${accounts(count)}`,
  announced: (done: number, total: number): string => `${formatInteger(done)} of ${accounts(total)} done.`,
  viewNamed: (account: string): string => `View what was sent to ${account}, opens in a new tab`,
  close: 'Close',
} as const;
