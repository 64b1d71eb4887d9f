import { TARGETS } from '@adoption/metrics';
import { type AccountStory, type FeatureStory, recommendationFacts } from '../../../../test/recommendation-facts';
import { recommend } from '../recommend';

const recommended = (story: AccountStory) => recommend(recommendationFacts({ daysSinceGoLive: 21, ...story })).find(({ rule }) => rule === 'onboarding');
const activation = (percent: number | null): AccountStory['figures'] => ({ activation: { percent, raw: percent, basis: 'licensed' } });
const CORE: FeatureStory[] = [{}, { health: 'low' }, { health: 'unused', usagePercent: 0 }, { tier: 'advanced', mustHave: false }];

describe('onboarding', () => {
  it('is to be completed: activation and must-have features to their targets', () => {
    const found = recommended({ figures: activation(40), features: CORE })!;
    expect(found).toMatchObject({
      subject: 'account',
      title: 'Complete Onboarding',
      evidence: 'Live for 21 days: 40% of seats activated (target above 95%), 1 of 3 must-have features adopted',
      figures: {
        daysSinceGoLive: 21,
        threshold: 90,
        activationPercent: 40,
        activationTarget: 95,
        mustHaveFeatures: 3,
        mustHaveFeaturesAdopted: 1,
        coreUsageTarget: 100,
      },
      impact: 'high',
      actions: [{ kind: 'training' }, { kind: 'guide' }],
    });
    expect(found.gap).toBeCloseTo(100 - 100 / 3, 9);
    expect(found.expectedGain).toBeCloseTo((0.25 * 55 + 0.25 * 50) / 0.85, 9);
  });

  it.each<[string, AccountStory, number]>([
    ['activation alone', { figures: activation(40) }, (0.25 * 55) / 0.85],
    ['must-have features alone', { features: CORE }, (0.25 * 50) / 0.85],
    [
      'as many must-have features as the target asks for',
      { features: CORE, targets: { ...TARGETS, coreUsage: { operator: '>', value: 60, source: 'setting' } } },
      (0.25 * 25) / 0.85,
    ],
  ])('gains by %s', (_, story, gain) => expect(recommended(story)!.expectedGain).toBeCloseTo(gain, 9));

  it.each([
    [-1, false],
    [0, true],
    [89, true],
    [90, false],
    [null, false],
  ])('%p days after going live: %p', (daysSinceGoLive, found) => {
    expect(recommended({ daysSinceGoLive, features: CORE }) !== undefined).toBe(found);
  });

  it.each<[string, AccountStory, boolean]>([
    ['activation at the target’s value', { figures: activation(95) }, true],
    ['activation above it', { figures: activation(95.1) }, false],
    ['no activation known', { figures: activation(null) }, false],
    ['a must-have feature missing', { features: [{}, { health: 'low' }] }, true],
    ['another one missing', { features: [{}, { health: 'low', mustHave: false }] }, false],
    ['a must-have feature outside the plan', { features: [{}, { health: 'not_in_plan' }] }, false],
    ['no feature in the plan', { features: [] }, false],
  ])('with %s: %p', (_, story, found) => expect(recommended(story) !== undefined).toBe(found));

  it('speaks of what is known only', () => {
    expect(recommended({ figures: activation(null), features: CORE })!.evidence).toBe('Live for 21 days: 1 of 3 must-have features adopted');
    expect(recommended({ figures: activation(40), features: [] })!.evidence).toBe('Live for 21 days: 40% of seats activated (target above 95%)');
  });
});
