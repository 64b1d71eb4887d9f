import { type AccountStory, recommendationFacts } from '../../../../test/recommendation-facts';
import { recommend } from '../recommend';

const connected = (integrations: number | null, entitlement?: readonly [number | null, number | null]) => {
  const { figures } = recommendationFacts();
  const story: AccountStory = {
    figures: { engagement: { ...figures.engagement, integrations } },
    entitlements: entitlement ? { integrations: entitlement } : {},
  };
  return recommend(recommendationFacts(story)).find(({ rule }) => rule === 'no-integrations');
};

describe('no integrations', () => {
  it('asks for a first one, up to the target', () => {
    const found = connected(0, [0, 8])!;
    expect(found).toMatchObject({
      subject: 'account',
      title: 'Connect a First Integration',
      evidence: 'No integrations are connected (target above 2)',
      figures: { integrations: 0, limit: 8, target: 2 },
      gap: 2,
      actions: [{ kind: 'guide' }, { kind: 'training' }],
    });
    expect(found.expectedGain).toBeCloseTo(0.15 * 25, 9);
  });

  it.each([
    ['none, without an entitlement', connected(0), 0],
    ['none of any number', connected(0, [0, null]), 0],
    ['none reported of a limit', connected(null, [null, 8]), null],
    ['none reported of any number', connected(null, [null, null]), 0],
  ])('gains, with %s', (_, found, gain) => expect(found!.expectedGain).toBe(gain));

  it('does not take what was never reported for 0', () => {
    expect(connected(null, [null, 8])).toMatchObject({
      evidence: 'No integration was ever reported (target above 2)',
      gap: null,
      figures: { integrations: null },
    });
  });

  it.each([
    ['one', connected(1, [1, 8])],
    ['nothing known and nothing entitled', connected(null)],
  ])('says nothing with %s', (_, found) => expect(found).toBeUndefined());
});
