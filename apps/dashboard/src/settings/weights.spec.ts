import { percentsOf, sharesOf, totalOf } from './weights';

const DEFAULTS = { userActivation: 0.25, featureBreadth: 0.25, engagementDepth: 0.2, usageTrend: 0.15, entitlementUtilization: 0.15 };

describe('weights of the score in a form', () => {
  it('are whole percents that sum to a hundred, and back', () => {
    const percents = percentsOf(DEFAULTS);
    expect(percents).toEqual({ userActivation: 25, featureBreadth: 25, engagementDepth: 20, usageTrend: 15, entitlementUtilization: 15 });
    expect(totalOf(percents)).toBe(100);
    expect(sharesOf(percents)).toEqual(DEFAULTS);
  });
});
