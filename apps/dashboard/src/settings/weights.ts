import type { Api } from '../api/client';

export type Weights = Api<'ScoreWeightsValue'>;
export const WEIGHT_KEYS = [
  'userActivation',
  'featureBreadth',
  'engagementDepth',
  'usageTrend',
  'entitlementUtilization',
] as const satisfies readonly (keyof Weights)[];

/** Weights as whole percents, as the form holds them. */
export const percentsOf = (weights: Weights): Weights => mapped(weights, (weight) => Math.round(100 * weight));

/** Whole percents as shares of one. */
export const sharesOf = (percents: Weights): Weights => mapped(percents, (percent) => percent / 100);

export const totalOf = (percents: Weights): number => WEIGHT_KEYS.reduce((sum, key) => sum + percents[key], 0);

const mapped = (weights: Weights, change: (value: number) => number): Weights => ({
  userActivation: change(weights.userActivation),
  featureBreadth: change(weights.featureBreadth),
  engagementDepth: change(weights.engagementDepth),
  usageTrend: change(weights.usageTrend),
  entitlementUtilization: change(weights.entitlementUtilization),
});
