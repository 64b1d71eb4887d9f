import { draftOf } from './score-draft';
import { cutoffChanges, scoreChanges, targetChanges, targetText } from './setting-changes';
import { withoutTarget, withTarget } from './target-draft';

const SCORE = {
  weights: { userActivation: 0.25, featureBreadth: 0.25, engagementDepth: 0.2, usageTrend: 0.15, entitlementUtilization: 0.15 },
  fullActionsPerSession: 15,
  fullGrowth: 1.25,
  trendMinimumActions: 30,
  minimumCoverage: 0.6,
  minimumDays: 14,
};
const target = (value: number, segment: string | null = null) => ({ metric: 'activation' as const, operator: '>' as const, value, segment, industry: null });

describe('what a version has changed', () => {
  it('of the score: weights and limits, in the units of the form', () => {
    const after = { ...SCORE, weights: { ...SCORE.weights, userActivation: 0.3, featureBreadth: 0.2 }, fullGrowth: 1.5 };
    expect(scoreChanges(draftOf(SCORE), draftOf(after))).toEqual([
      { name: 'User activation', from: '25%', to: '30%' },
      { name: 'Feature breadth', from: '25%', to: '20%' },
      { name: 'Full rise', from: '+25%', to: '+50%' },
    ]);
    expect(scoreChanges(draftOf(SCORE), draftOf(SCORE))).toEqual([]);
  });

  it('of the targets: set, moved and removed', () => {
    const percent = () => 'percent';
    expect(targetChanges([target(90), target(80, 'SMB')], [target(92.5), target(85, 'Enterprise')], percent)).toEqual([
      { name: 'User activation, All accounts', from: '> 90%', to: '> 92.5%' },
      { name: 'User activation, SMB', from: '> 80%', to: null },
      { name: 'User activation, Enterprise', from: null, to: '> 85%' },
    ]);
    expect(targetText({ operator: '=', value: 100 }, 'percent')).toBe('100%');
    expect(targetText({ operator: '<', value: 14 }, 'days')).toBe('< 14 days');
  });

  it('of the cut-offs: those that are not as before', () => {
    const before = [
      { feature: 'reports', cutoff: null },
      { feature: 'api', cutoff: null },
    ];
    const after = [before[0]!, { feature: 'api', cutoff: { percent: 5 } }];
    expect(cutoffChanges(before, after, { percent: 10, users: 2, days: 2 }, (key) => key)).toEqual([
      { name: 'api', from: '10% of active users, 2 users, 2 days', to: '5% of active users, 2 users, 2 days' },
    ]);
  });
});

describe('a target among the others', () => {
  it('stands in the place of the one it was, also when the list has been read again', () => {
    const stored = [target(80, 'SMB'), target(90)];
    expect(withTarget(stored, { ...target(90) }, target(95))).toEqual({ targets: [target(80, 'SMB'), target(95)], at: 1 });
    expect(withTarget(stored, null, target(70, 'Enterprise'))).toEqual({ targets: [...stored, target(70, 'Enterprise')], at: 2 });
    expect(withoutTarget(stored, { ...target(90) })).toEqual([target(80, 'SMB')]);
  });
});
