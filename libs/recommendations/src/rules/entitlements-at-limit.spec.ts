import { type AccountStory, recommendationFacts } from '../../../../test/recommendation-facts';
import { recommend } from '../recommend';

const recommended = (entitlements: AccountStory['entitlements']) =>
  recommend(recommendationFacts({ entitlements })).filter(({ rule }) => rule === 'near-limit' || rule === 'over-limit');

describe('entitlements at their limit', () => {
  it('near it', () => {
    expect(recommended({ api_calls_per_day: [8900, 10_000] })).toEqual([
      {
        rule: 'near-limit',
        subject: 'api_calls_per_day',
        title: 'API calls/day Near the Limit',
        evidence: '8,900 of 10,000 used: 89%',
        figures: { used: 8900, limit: 10_000, utilizationPercent: 89 },
        gap: 4,
        impact: 'low',
        expectedGain: 0,
        actions: [{ kind: 'report', label: 'Generate Adoption Report for Customer', feature: null }],
      },
    ]);
  });

  it('over it, where use within the limit would score the same', () => {
    expect(recommended({ storage_gb: [120, 100] })).toMatchObject([
      { rule: 'over-limit', subject: 'storage_gb', title: 'Storage (GB) Over the Limit', evidence: '120 of 100 used: 120%', gap: 20, expectedGain: 0 },
    ]);
  });

  it.each([
    [84.9, undefined],
    [85, 'near-limit'],
    [100, 'near-limit'],
    [100.1, 'over-limit'],
  ])('%p percent: %p', (used, rule) => expect(recommended({ seats_in_europe: [used, 100] })[0]?.rule).toBe(rule));

  it('are one recommendation each; unlimited and unmeasured ones are none', () => {
    const found = recommended({ users: [90, 100], storage_gb: [101, 100], integrations: [50, null], projects: [null, 10] });
    expect(found.map(({ subject }) => subject)).toEqual(['storage_gb', 'users']);
  });
});
