import { type AccountStory, type FeatureStory, recommendationFacts, WITHOUT_CALLS } from '../../../../test/recommendation-facts';
import { recommend } from '../recommend';

const recommended = (story: AccountStory) => recommend(recommendationFacts(story)).filter(({ rule }) => rule === 'low-feature' || rule === 'unused-feature');
const one = (feature: FeatureStory, peer: number | null = 65, figures: AccountStory['figures'] = {}) =>
  recommended({ features: [{}, { key: 'it', name: 'Analytics', ...feature }], peers: { features: { it: peer } }, figures })[0];

describe('features behind peers', () => {
  it('low: asks for training where the catalogue does', () => {
    const found = one({ health: 'low', usagePercent: 8, action: 'training' })!;
    expect(found).toMatchObject({
      rule: 'low-feature',
      subject: 'it',
      title: 'Analytics Feature Training',
      evidence: 'Only 8% usage vs 65% peer median',
      figures: { usagePercent: 8, users: 20, activeUsers: 140, peerUsagePercent: 65 },
      gap: 57,
      impact: 'high',
      actions: [
        { kind: 'training', label: 'Schedule Training Session', feature: 'it' },
        { kind: 'guide', label: 'Send Self-Service Guide', feature: 'it' },
      ],
    });
    // One feature of two more, among 0.85 of the weight.
    expect(found.expectedGain).toBeCloseTo((0.25 * 50) / 0.85, 9);
  });

  it('unused: shares the download where the catalogue does', () => {
    expect(one({ name: 'Mobile App', health: 'unused', usagePercent: 0, action: 'download_link' }, 42)).toMatchObject({
      rule: 'unused-feature',
      title: 'Mobile App Adoption',
      evidence: '0% usage of Mobile App vs 42% peer median',
      gap: 42,
      actions: [
        { kind: 'download_link', label: 'Share App Download Links', feature: 'it' },
        { kind: 'benefits', label: 'Highlight Mobile App Benefits', feature: 'it' },
      ],
    });
  });

  it.each([
    ['guide', [{ kind: 'guide', label: 'Send Self-Service Guide', feature: 'it' }]],
    [null, []],
  ] as const)('offer what the catalogue names: %p', (action, actions) => {
    expect(one({ health: 'unused', usagePercent: 0, action })).toMatchObject({ title: 'Analytics Adoption', actions });
  });

  it.each([
    ['peers use it more', 8, 8.1, true],
    ['peers use it as much', 8, 8, false],
    ['as much to the tolerance', 8, 8 + 1e-10, false],
    ['peers use it less', 8, 7, false],
    ['peers are unknown', 8, null, false],
    ['own use is unknown', null, 65, false],
  ])('where %s (%p, %p): %p', (_, usagePercent, peer, found) => expect(one({ health: 'low', usagePercent }, peer) !== undefined).toBe(found));

  it.each([
    ['healthy', undefined],
    ['low', 'low-feature'],
    ['unused', 'unused-feature'],
    ['not_in_plan', undefined],
  ] as const)('of health %p: %p', (health, rule) => expect(one({ health, usagePercent: 0 })?.rule).toBe(rule));

  it('leave an API nobody calls to its own rule', () => {
    const api: FeatureStory = { kind: 'api', health: 'unused', usagePercent: 0 };
    expect(one(api)).toBeDefined();
    expect(one(api, 65, { totals: WITHOUT_CALLS })).toBeUndefined();
    expect(one({ ...api, kind: 'ui' }, 65, { totals: WITHOUT_CALLS })).toBeDefined();
  });

  it('are one recommendation each, and none without peers', () => {
    const features: FeatureStory[] = ['a', 'b', 'c'].map((key) => ({ key, health: 'unused', usagePercent: 0 }));
    expect(recommended({ features, peers: { features: { a: 10, b: 20, c: 0 } } }).map(({ subject }) => subject)).toEqual(['a', 'b']);
    expect(recommended({ features })).toEqual([]);
  });
});
