import type { Metric } from '@adoption/adoption';

/** A metric as a test tells it: of what is not told, nothing is known. */
export const metricStory = (value: number | null, unit: string, told: Partial<Metric> = {}): Metric => ({
  value,
  unit,
  previous: null,
  change: null,
  changeKind: 'percent',
  peer: null,
  peerPosition: null,
  target: null,
  status: null,
  ...told,
});
