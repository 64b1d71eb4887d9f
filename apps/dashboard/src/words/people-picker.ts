import { formatInteger } from '@adoption/presentation';

/** Words of picking users one by one. */
export const PICKER = {
  show: 'Show',
  groups: {
    all: 'Everyone',
    unused: 'Without use of the feature',
    power: 'Power users',
    dormant: 'Dormant users',
    never_active: 'Never active',
  },
  noAddress: 'no e-mail address',
  left: 'has left',
  nobody: 'This customer has no users.',
  count: (count: number): string => `${formatInteger(count)} chosen`,
  allShown: 'Choose all shown',
  none: 'Choose none',
} as const;
