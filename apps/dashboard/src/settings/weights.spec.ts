import { percentsOf, sharesOf, totalOf } from './weights';

const DEFAULTS = { userActivation: 0.25, featureBreadth: 0.25, engagementDepth: 0.2, usageTrend: 0.15, entitlementUtilization: 0.15 };

describe('weights of the score in a form', () => {
  it('are whole percents that sum to a hundred, and back', () => {
    const percents = percentsOf(DEFAULTS);
    expect(percents).toEqual({ userActivation: 25, featureBreadth: 25, engagementDepth: 20, usageTrend: 15, entitlementUtilization: 15 });
    expect(totalOf(percents)).toBe(100);
    expect(sharesOf(percents)).toEqual(DEFAULTS);
  });

  it('keep what is no whole percent', () => {
    const weights = { ...DEFAULTS, userActivation: 0.125, featureBreadth: 0.305, usageTrend: 0.07, entitlementUtilization: 0.3 };
    expect(percentsOf(weights)).toEqual({ userActivation: 12.5, featureBreadth: 30.5, engagementDepth: 20, usageTrend: 7, entitlementUtilization: 30 });
    expect(totalOf(percentsOf(weights))).toBe(100);
    expect(sharesOf(percentsOf(weights))).toEqual(weights);
  });

  it('say how far from a hundred they are', () => {
    expect(totalOf({ ...percentsOf(DEFAULTS), userActivation: 20 })).toBe(95);
    expect(totalOf({ ...percentsOf(DEFAULTS), userActivation: 24.9, featureBreadth: 25.1 })).toBe(100);
  });
});
