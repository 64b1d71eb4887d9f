import { formatInteger } from '@adoption/presentation';

/** Words of the line on a feature's training. */
export const FEATURE_TRAINING = {
  none: 'No training scheduled',
  said: (when: string, invited: number): string => `Training on ${when} · ${formatInteger(invited)} invited`,
  viewOf: (feature: string): string => ` the training on ${feature}`,
  view: 'View',
} as const;
