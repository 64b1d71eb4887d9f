import { type AccountStory, recommendationFacts } from '../../../../test/recommendation-facts';
import { recommend } from '../recommend';

/** So many dormant of 100 who were ever active. */
const dormant = (count: number): AccountStory => ({
  figures: {
    mau: 60,
    dormantUsers: count,
    dormantUserShare: count,
    health: { active: 100 - count, engaged: 0, atRisk: 0, dormant: count, neverActive: 0, left: 0 },
  },
  entitlements: { users: [60, 80] },
});
const recommended = (story: AccountStory) => recommend(recommendationFacts(story)).find(({ rule }) => rule === 'dormant-users');

describe('dormant users', () => {
  it('are invited back, with the share and how many would have to return', () => {
    expect(recommended(dormant(14))).toMatchObject({
      subject: 'account',
      title: 'Re-engage Dormant Users',
      evidence: '14 users inactive for more than 30 days: 14% of those ever active (target below 10%)',
      figures: { dormantUsers: 14, dormantUserShare: 14, everActive: 100, target: 10, usersToRecover: 4 },
      gap: 4,
      actions: [
        { kind: 'campaign', label: 'Create Re-engagement Campaign', feature: null },
        { kind: 'export', label: 'Export List', feature: null },
      ],
    });
  });

  it('gain what the returned would add to the use of the seats: 60 of 80 becomes 64 of 80', () => {
    expect(recommended(dormant(14))!.expectedGain).toBeCloseTo(0.15 * 5, 9);
    expect(recommended({ ...dormant(14), entitlements: {} })!.expectedGain).toBe(0);
  });

  it('return as whole people, no fewer than the target asks for', () => {
    const figures = { dormantUsers: 2, dormantUserShare: (100 * 2) / 15, health: { active: 13, engaged: 0, atRisk: 0, dormant: 2, neverActive: 0, left: 0 } };
    expect(recommended({ figures })).toMatchObject({ figures: { usersToRecover: 1 }, gap: (100 * 2) / 15 - 10 });
  });

  it.each([
    [0, undefined],
    [1, 0],
    [9, 0],
    [10, 0],
    [11, 1],
  ])('%i of 100: gap %p', (count, gap) => expect(recommended(dormant(count))?.gap).toBe(gap));

  it('are one user in the singular', () => expect(recommended(dormant(1))!.evidence).toMatch(/^1 user inactive/));
});
