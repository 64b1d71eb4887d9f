import { draftOf, exactNumber, sameDraft, scoreOf } from './score-draft';

const SCORE = {
  weights: { userActivation: 0.25, featureBreadth: 0.25, engagementDepth: 0.2, usageTrend: 0.15, entitlementUtilization: 0.15 },
  fullActionsPerSession: 15,
  fullGrowth: 1.25,
  trendMinimumActions: 30,
  minimumCoverage: 0.6,
  minimumDays: 14,
};

describe('a score formula in the form', () => {
  it('shows growth and coverage as percents', () => {
    expect(draftOf(SCORE).limits).toEqual({
      fullActionsPerSession: '15',
      fullGrowth: '25',
      trendMinimumActions: '30',
      minimumCoverage: '60',
      minimumDays: '14',
    });
    expect(draftOf({ ...SCORE, fullGrowth: 1.1, minimumCoverage: 0.07 }).limits).toMatchObject({ fullGrowth: '10', minimumCoverage: '7' });
  });

  it('goes back exactly as it came when nothing is changed, whatever its digits', () => {
    const odd = { ...SCORE, weights: { ...SCORE.weights, userActivation: 1 / 3, featureBreadth: 1 / 6 }, fullGrowth: 1 + 1 / 3, minimumCoverage: 2 / 3 };
    expect(scoreOf(draftOf(odd), odd)).toEqual(odd);
  });

  it('goes back with what was typed', () => {
    const draft = draftOf(SCORE);
    const limits = { ...draft.limits, fullGrowth: '10', minimumCoverage: '50', minimumDays: '30' };
    expect(scoreOf({ ...draft, limits }, SCORE)).toEqual({ ...SCORE, fullGrowth: 1.1, minimumCoverage: 0.5, minimumDays: 30 });
    expect(sameDraft({ ...draft, limits }, draft)).toBe(false);
    expect(sameDraft(draft, draftOf(SCORE))).toBe(true);
  });

  it('shows numbers to their last digit, without the noise of binary ones', () => {
    expect([0.1 + 0.2, 12.5, 100, 1.25].map(exactNumber)).toEqual(['0.3', '12.5', '100', '1.25']);
  });
});
