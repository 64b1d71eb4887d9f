import type { Metric } from '@adoption/adoption';

/** A metric as a test tells it. */
export const metricStory = (told: Partial<Metric> & Pick<Metric, 'unit'>): Metric => ({
  value: 1 / 3,
  previous: 0.25,
  change: 100 / 3,
  changeKind: 'percent',
  peer: null,
  peerPosition: null,
  target: null,
  status: null,
  ...told,
});

/** A share of two thirds, with its change. */
export const SHARE_STORY = { unit: 'percent', changeKind: 'points', value: 200 / 3, previous: 65.4, change: 200 / 3 - 65.4 } as const;
