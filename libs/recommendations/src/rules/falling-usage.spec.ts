import { type AccountStory, recommendationFacts, WITHOUT_CALLS } from '../../../../test/recommendation-facts';
import { recommend } from '../recommend';

const fallen = (actions: number, actionsBefore: number | null): AccountStory => ({
  figures: { totals: { ...WITHOUT_CALLS, actions, apiCalls: 1 }, actionsBefore },
});
const recommended = (story: AccountStory) => recommend(recommendationFacts(story)).find(({ rule }) => rule === 'falling-usage');

describe('falling usage', () => {
  it('is to be reversed, up to a steady trend', () => {
    const found = recommended(fallen(7500, 10_000))!;
    expect(found).toMatchObject({
      subject: 'account',
      title: 'Reverse Falling Usage',
      evidence: '7,500 actions after 10,000 in the 30 days before: down 25%',
      figures: { actions: 7500, actionsBefore: 10_000, fallPercent: 25, threshold: 10, activeUsers: 140, activeUsersBefore: null },
      gap: 25,
      impact: 'high',
      actions: [{ kind: 'campaign' }, { kind: 'report' }],
    });
    // A full fall has no trend points; a steady trend has half of them, among 0.85 of the weight.
    expect(found.expectedGain).toBeCloseTo((0.15 * 50) / 0.85, 9);
  });

  it('names the active users where those before are known', () => {
    const previous = { ...recommendationFacts().figures, activeUsers: 160 };
    expect(recommended({ ...fallen(7500, 10_000), previous })!.evidence).toMatch(/: down 25%, 140 active users after 160$/);
  });

  it.each([
    ['a rise', 110, 100, false],
    ['as many', 100, 100, false],
    ['a tenth less', 90, 100, false],
    ['more than a tenth less', 89, 100, true],
    ['nothing any more', 0, 100, true],
    ['too few for a trend', 0, 29, false],
    ['just enough for a trend', 0, 30, true],
    ['nothing to compare with', 0, null, false],
    ['nothing before', 0, 0, false],
  ])('%s (%p after %p): %p', (_, actions, before, found) => expect(recommended(fallen(actions, before)) !== undefined).toBe(found));
});
