import { formatInteger } from '@adoption/presentation';
import { plural } from './plural';

const users = (count: number): string => `${formatInteger(count)} ${plural(count, 'user', 'users')}`;

/** Words of mails that bring a guide, a benefit or a download, and of links to downloads. */
export const SENDS = {
  titles: {
    guide: (customer: string): string => `Send guide to ${customer}`,
    benefits: (customer: string): string => `Highlight benefits to ${customer}`,
    link: (customer: string): string => `Share download link with ${customer}`,
  },
  data: 'the feature catalogue',
  content: { guide: 'Guide', benefits: 'Benefit', link: 'Download' },
  newTab: 'opens in a new tab',
  source: (source: string): string => `Source: ${source}`,
  ownWords: 'Value proposition of the feature catalogue; no claim with a source is kept.',
  missing: {
    guide: (feature: string): string => `The feature catalogue has no guide for ${feature}.`,
    benefits: (feature: string): string => `The feature catalogue has neither a benefit claim nor a value proposition for ${feature}.`,
    link: (feature: string): string => `The feature catalogue has no download for ${feature}.`,
  },
  addIt: 'Add it in the feature catalogue',
  askAdmin: 'Ask an administrator to add it in the feature catalogue, or choose another feature.',
  noFeatures: 'The feature catalogue is empty.',
  unused: (feature: string, count: number | null): string => `Everyone without use of ${feature} in 30 days${counted(count)}`,
  used: (feature: string, count: number | null): string => `Everyone who used ${feature} in 30 days${counted(count)}`,
  chosen: 'Choose users',
  nobodyChosen: 'Choose at least one user.',
  users: 'Users to choose from',
  empty: 'Must not be empty.',
  name: (template: string, feature: string): string => `${template}: ${feature}`,
  toReview: 'Preview and review',
  notSent: 'Nothing was sent',
  preview: 'Mail as it will be read',
  reaches: (count: number, heldOut: number): string => `Reaches ${users(count)}${heldOut === 0 ? '' : `, ${formatInteger(heldOut)} more held out`}`,
  nobody: 'Nobody is left to write to. Choose other recipients.',
  started: (name: string, count: number): string => `“${name}” goes out to ${users(count)}.`,
  kept: (name: string): string => `“${name}” is kept as a draft.`,
} as const;

function counted(count: number | null): string {
  return count === null ? '' : ` (${formatInteger(count)})`;
}

/** Words of links to downloads. */
export const LINKS = {
  views: 'How to share',
  share: 'Copy a link',
  mail: 'E-mail it to users',
  days: 'Expires after',
  dayCounts: (days: number): string => `${days} days`,
  make: 'Make a link',
  notMade: 'No link was made',
  made: 'New link',
  madeNote: (feature: string, until: string): string => `Leads to the download of ${feature} until ${until}. It is shown only now: copy it before you close.`,
  copy: 'Copy link',
  copied: 'Link copied',
  byHand: 'The browser did not let the page copy it. It is selected: press Ctrl+C or ⌘C.',
  list: 'Earlier links',
  data: 'the links',
  none: 'No link has been made yet.',
  head: ['Feature', 'Made', 'Clicks', 'Last click', 'Expires', ''],
  by: (day: string, who: string): string => `${day} by ${who}`,
  expired: 'Expired',
  active: (until: string): string => `Until ${until}`,
  never: 'Not yet',
  revoke: 'Revoke',
  revokeNamed: (feature: string, made: string): string => `Revoke the link to ${feature} made ${made}`,
  revokeQuestion: 'It stops working at once, for everybody who has it. Its clicks stay in the list.',
  revoked: 'The link no longer works.',
  notRevoked: 'The link was not revoked',
} as const;
