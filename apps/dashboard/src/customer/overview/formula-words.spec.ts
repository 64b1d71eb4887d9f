import { formulaWords } from './formula-words';

const FORMULA = {
  weights: { userActivation: 0.25, featureBreadth: 0.25, engagementDepth: 0.2, usageTrend: 0.15, entitlementUtilization: 0.15 },
  fullActionsPerSession: 20,
  fullGrowth: 1.25,
  trendMinimumActions: 30,
  minimumCoverage: 0.6,
  minimumDays: 14,
};

describe('how a part of the score is computed, in words', () => {
  it('has the numbers of the formula', () => {
    expect(formulaWords('engagementDepth', FORMULA)).toBe('Actions per session ÷ 20 × 100, at most 100.');
    expect(formulaWords('usageTrend', FORMULA)).toContain('100 when they grow by 25% or more, 0 when they fall by 20% or more');
    expect(formulaWords('usageTrend', FORMULA)).toContain('fewer than 30 actions');
  });

  it('names no number that is not known', () => {
    for (const key of ['userActivation', 'featureBreadth', 'engagementDepth', 'usageTrend', 'entitlementUtilization'] as const) {
      expect(formulaWords(key, undefined)).not.toMatch(/undefined|null|NaN/);
    }
    expect(formulaWords('usageTrend', undefined)).not.toMatch(/%/);
  });
});
