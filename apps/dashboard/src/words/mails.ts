import { formatDateTime, formatInteger, formatPercent } from '@adoption/presentation';
import { plural } from './plural';

const users = (count: number): string => `${formatInteger(count)} ${plural(count, 'user', 'users')}`;

/** Words of writing a mail, of looking at it as it will be read, and of when it goes out. */
export const MAILS = {
  feature: 'Feature',
  noFeature: 'Choose a feature',
  recipients: 'Recipients',
  template: 'Template',
  subject: 'Subject',
  body: 'Message',
  fieldsName: 'Insert a merge field',
  insert: 'Insert',
  fields: {
    firstName: 'First name',
    customerName: 'Customer',
    daysInactive: 'Days inactive',
    featureName: 'Feature',
    benefit: 'Benefit',
    link: 'Link',
    senderName: 'Your name',
  },
  to: 'To',
  shownTo: 'Shown as read by',
  notSaved: 'The draft was not saved',
  back: 'Back',
  review: 'Review',
  when: 'When to send',
  now: 'Now',
  later: 'At a date and time',
  date: 'Date',
  time: 'Time',
  zone: (zone: string): string => `Time zone of the customer: ${zone}`,
  noTime: 'Enter a date and a time that lie ahead.',
  quiet: 'Respect quiet hours',
  quietOn: (zone: string): string => `No mail goes out from 20:00 to 8:00 in ${zone}. Mails that fall into these hours wait until 8:00.`,
  quietOff: (zone: string): string => `Mails go out at any hour, also at night in ${zone}.`,
  holdout: 'Hold-out',
  holdoutNote: (heldOut: number): string =>
    heldOut === 0
      ? 'Some users get no mail, drawn at random. Comparing them with the others shows what the mail itself brought.'
      : `${users(heldOut)}, drawn at random, will get no mail. Comparing them with the others shows what the mail itself brought.`,
  holdoutTooFew: 'Offered from 50 recipients on: with fewer, a comparison would say nothing.',
  holdoutNone: 'Nobody: everyone gets the mail',
  holdoutShare: (percent: number): string => `${formatPercent(percent)} of the recipients`,
  send: (count: number): string => `Send to ${users(count)}`,
  schedule: (count: number): string => `Schedule for ${users(count)}`,
  scheduled: (name: string, instant: string, zone: string): string => `“${name}” goes out on ${formatDateTime(instant, zone)}.`,
} as const;
