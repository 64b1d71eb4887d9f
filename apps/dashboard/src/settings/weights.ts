import type { Api } from '../api/client';

export type Weights = Api<'ScoreWeightsValue'>;
export const WEIGHT_KEYS = [
  'userActivation',
  'featureBreadth',
  'engagementDepth',
  'usageTrend',
  'entitlementUtilization',
] as const satisfies readonly (keyof Weights)[];

/** Weights as percents, as the form holds them, without the noise of binary numbers: 0.07 → 7, 0.125 → 12.5. */
export const percentsOf = (weights: Weights): Weights => mapped(weights, (weight) => Number((100 * weight).toPrecision(12)));

/** Percents as shares of one. */
export const sharesOf = (percents: Weights): Weights => mapped(percents, (percent) => percent / 100);

const TOLERANCE = 1e-9;

/** Sum of the percents; exactly 100 when the shares sum to one as the API takes it. */
export function totalOf(percents: Weights): number {
  const sum = WEIGHT_KEYS.reduce((total, key) => total + percents[key], 0);
  return Math.abs(sum / 100 - 1) <= TOLERANCE ? 100 : sum;
}

const mapped = (weights: Weights, change: (value: number) => number): Weights => ({
  userActivation: change(weights.userActivation),
  featureBreadth: change(weights.featureBreadth),
  engagementDepth: change(weights.engagementDepth),
  usageTrend: change(weights.usageTrend),
  entitlementUtilization: change(weights.entitlementUtilization),
});
