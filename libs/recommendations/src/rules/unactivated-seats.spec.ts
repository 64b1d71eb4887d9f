import { type AccountStory, recommendationFacts } from '../../../../test/recommendation-facts';
import { recommend } from '../recommend';

const activated = (percent: number | null, more: AccountStory = {}): AccountStory => ({
  ...more,
  figures: {
    activation: { percent: percent === null ? null : Math.min(100, percent), raw: percent, basis: 'licensed' },
    health: { active: 140, engaged: 3, atRisk: 3, dormant: 0, neverActive: 54, left: 0 },
  },
});
const recommended = (story: AccountStory) => recommend(recommendationFacts(story)).find(({ rule }) => rule === 'unactivated-seats');

describe('unactivated seats', () => {
  it('are to be used, up to the peer median where that is ahead', () => {
    const found = recommended(activated(73, { peers: { rows: { userActivation: 78 } } }))!;
    expect(found).toMatchObject({
      subject: 'account',
      title: 'Activate Unused Seats',
      evidence: '146 of 200 seats ever used: 73% (target above 95%, peer median 78%)',
      figures: { activationPercent: 73, everActive: 146, seats: 200, target: 95, peerMedian: 78, goal: 78 },
      gap: 5,
      impact: 'medium',
      actions: [
        { kind: 'campaign', label: 'Create Activation Campaign' },
        { kind: 'export', label: 'Export List', group: 'never_active' },
      ],
    });
    // No limit is known, so that 0.85 of the weight is there.
    expect(found.expectedGain).toBeCloseTo((0.25 * 5) / 0.85, 9);
  });

  it.each([
    ['no peers', undefined, 95],
    ['a median that is unknown', null, 95],
    ['a median as high', 73, 95],
    ['a median just above', 73.1, 73.1],
  ])('with %s the goal is %p → %p', (_, userActivation, goal) => {
    const peers = userActivation === undefined ? {} : { peers: { rows: { userActivation } } };
    expect(recommended(activated(73, peers))!.figures['goal']).toBe(goal);
  });

  it.each([
    [null, undefined],
    [0, 95],
    [94, 1],
    [95, 0],
    [95.1, undefined],
    [120, undefined],
  ])('activation of %p percent: gap %p', (percent, gap) => expect(recommended(activated(percent))?.gap).toBe(gap));

  it('count the seat users where no licences are known', () => {
    const story = activated(73);
    expect(recommended({ ...story, figures: { ...story.figures, licensedUsers: null, seatUsers: 150 } })!.figures['seats']).toBe(150);
  });
});
