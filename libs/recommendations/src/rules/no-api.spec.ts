import { type AccountStory, type FeatureStory, recommendationFacts, WITHOUT_CALLS } from '../../../../test/recommendation-facts';
import { recommend } from '../recommend';

const recommended = (story: AccountStory) => {
  const figures = { totals: WITHOUT_CALLS, ...story.figures };
  return recommend(recommendationFacts({ ...story, figures })).find(({ rule }) => rule === 'no-api');
};
const API: FeatureStory = { key: 'api', name: 'API', kind: 'api', health: 'unused', usagePercent: 0 };
const ENTITLED = { api_calls_per_day: [0, 10_000] } as const;
const peers = { rows: { apiUsage: 20 } };

describe('an API without calls', () => {
  it('is to be started, up to what peers do with as many seats', () => {
    const found = recommended({ features: [{}, API], entitlements: ENTITLED, peers })!;
    expect(found).toMatchObject({
      subject: 'account',
      title: 'Start Using the API',
      evidence: 'No API calls in 30 days; 10,000 a day are in the plan; peers would make 4,000 a day with as many seats',
      figures: { apiCalls: 0, limit: 10_000, peerCallsPerDayAndSeat: 20, licensedUsers: 200, expectedCallsPerDay: 4000 },
      gap: 4000,
      actions: [
        { kind: 'guide', feature: 'api' },
        { kind: 'training', feature: 'api' },
      ],
    });
    expect(found.expectedGain).toBeCloseTo(0.25 * 50 + 0.15 * 40, 9);
  });

  it.each<[string, AccountStory, number | null]>([
    ['a feature to adopt', { features: [{}, API] }, (0.25 * 50) / 0.85],
    ['a feature to adopt, and a limit whose use nobody knows', { features: [{}, API], entitlements: ENTITLED }, 0.25 * 50],
    ['use of a limit', { entitlements: ENTITLED, peers }, 0.15 * 40],
    ['a limit whose use nobody knows', { entitlements: ENTITLED }, null],
    ['no seats to reckon with', { entitlements: ENTITLED, peers, figures: { licensedUsers: null } }, null],
    ['no limit and no feature', { entitlements: { api_calls_per_day: [0, null] } }, 0],
  ])('gains by %s', (_, story, gain) => {
    const { expectedGain } = recommended(story)!;
    if (gain === null) expect(expectedGain).toBeNull();
    else expect(expectedGain).toBeCloseTo(gain, 9);
  });

  it.each<[string, AccountStory, boolean]>([
    ['with the feature in the plan', { features: [API] }, true],
    ['with the entitlement', { features: [{}], entitlements: ENTITLED }, true],
    ['with neither', { features: [{}] }, false],
    ['with the feature outside the plan', { features: [{ ...API, health: 'not_in_plan' }] }, false],
    ['with a call', { features: [API], figures: { totals: { ...WITHOUT_CALLS, apiCalls: 1 } } }, false],
    ['before the first event', { features: [API], figures: { firstEventDay: null } }, false],
    ['on the day before the first event', { features: [API], figures: { firstEventDay: 20_001 } }, false],
    ['on the day of the first event', { features: [API], figures: { firstEventDay: 20_000 } }, true],
  ])('%s: %p', (_, story, found) => expect(recommended(story) !== undefined).toBe(found));
});
