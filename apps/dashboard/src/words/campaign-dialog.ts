import { formatDateTime, formatInteger, formatPercent } from '@adoption/presentation';
import { plural } from './plural';

const users = (count: number): string => `${formatInteger(count)} ${plural(count, 'user', 'users')}`;

/** Words of the dialog that creates a campaign. */
export const CAMPAIGN = {
  title: (customer: string): string => `Re-engagement campaign · ${customer}`,
  stepsName: 'Steps of the campaign',
  steps: { audience: 'Audience', message: 'Message', review: 'Review' },
  close: 'Close',
  cancel: 'Cancel',
  next: { audience: 'Continue to message', message: 'Continue to review' },
  saveDraft: 'Save draft and close',
  draftSaved: (name: string): string => `“${name}” is saved as a draft.`,
  discard: 'What you changed since it was last saved is lost.',
  data: 'the campaign',
  // Audience
  group: 'Who should hear from you?',
  groups: {
    dormant: 'Dormant users',
    never_active: 'Users who never logged in',
    at_risk: 'At-risk users',
    engaged: 'Engaged users',
    active: 'Active users',
  },
  kept: {
    userIds: (count: number): string => `The ${users(count)} picked before`,
    used: (feature: string): string => `Users of ${feature}`,
    notUsed: (feature: string): string => `Users with a seat who don’t use ${feature}`,
  },
  keptNote: 'Choose a group below to pick people anew.',
  people: (group: string): string => `${group}: who gets the mail`,
  peopleData: 'the users',
  peopleFailed: 'The users could not be unticked',
  selected: (selected: number): string => `${users(selected)} unticked`,
  everybody: 'Everyone in this group is selected. Untick whom you leave out.',
  columns: { name: 'User', team: 'Team', daysInactive: 'Days inactive', lastActiveOn: 'Last active' },
  all: 'Select everyone',
  select: (name: string): string => `Write to ${name}`,
  noAddress: 'No e-mail address',
  nobody: 'Nobody is in this group.',
  counting: 'Counting…',
  countData: 'the count of recipients',
  reach: (targets: number): string => `${users(targets)} will get the mail`,
  noTargets: 'Nobody is left to write to. Choose another group or tick more users.',
  // Message
  name: 'Name',
  nameNote: 'For your own team. Recipients don’t see it.',
  ownText: 'Your own text',
  replace: 'The subject and message you wrote are replaced by the template.',
  replaceNow: 'Use the template',
  featureNote: 'What “Feature” and “Benefit” stand for. A benefit is quoted from the feature catalogue with its source.',
  link: 'Link address',
  linkNote: 'Where “Link” leads. Must begin with https://',
  preview: 'Preview',
  previewData: 'the preview',
  previewNone: 'Nobody is left to write to, so there is no mail to show.',
  previewOld: 'Updating…',
  previewLast: 'As it was last saved',
  test: 'Send me a test',
  testSent: (address: string): string => `Test mail sent to ${address}.`,
  testFailed: 'The test mail was not sent',
  faulty: (count: number): string =>
    count === 1 ? 'One field needs a change before you can go on.' : `${formatInteger(count)} fields need a change before you can go on.`,
  // Review
  holdout: 'Hold-out',
  holdoutNote: (heldOut: number): string =>
    heldOut === 0
      ? 'Some users get no mail, drawn at random. Comparing them with the others shows what the campaign itself brought.'
      : `${users(heldOut)}, drawn at random, will get no mail. Comparing them with the others shows what the campaign itself brought.`,
  holdoutTooFew: 'Offered from 50 recipients on: with fewer, a comparison would say nothing.',
  holdoutNone: 'Nobody: everyone gets the mail',
  holdoutShare: (percent: number): string => `${formatPercent(percent)} of the recipients`,
  summary: 'Summary',
  rows: { audience: 'Audience', recipients: 'Recipients', subject: 'Subject', sender: 'Signed by', sending: 'Goes out' },
  hand: (count: number): string => `${users(count)} picked by hand`,
  sendsNow: 'As soon as you press the button',
  sendsAt: (instant: string, zone: string): string => formatDateTime(instant, zone),
  users,
  recipientsWithHeldOut: (mailsCount: number, heldOut: number): string => `${users(mailsCount)}, ${formatInteger(heldOut)} more held out`,
  started: (name: string): string => `“${name}” is being sent.`,
  refused: 'The campaign was not sent',
} as const;
