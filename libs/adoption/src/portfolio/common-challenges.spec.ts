import fc from 'fast-check';
import { accountOf, recommendationOf } from '../../../../test/portfolio-facts';
import { challengeTitle } from './challenge-title';
import { commonChallenges } from './common-challenges';

const titleOf = ({ rule, subject }: { rule: string; subject: string }): string => `${rule} ${subject}`;
const accounts = [1, 2, 3, 4].map((key) => accountOf(key));

describe('common challenges', () => {
  it('rank what most accounts have, among the chosen ones alone', () => {
    const recommendations = [
      recommendationOf('b', 'x', [[1, 1, 10, null], [9, 1, 90, null]]), // prettier-ignore
      recommendationOf('a', 'x', [[2, 1, null, null]]),
      recommendationOf('c', 'x', [[1, 2, 20, null], [2, 2, 40, null], [3, 2, null, null]]), // prettier-ignore
      recommendationOf('d', 'x', [[9, 2, 20, null]]),
    ];
    expect(commonChallenges(accounts, recommendations, titleOf)).toEqual([
      { rule: 'c', subject: 'x', title: 'c x', accounts: 3, share: 75, averageGap: 30 },
      { rule: 'a', subject: 'x', title: 'a x', accounts: 1, share: 25, averageGap: null },
      { rule: 'b', subject: 'x', title: 'b x', accounts: 1, share: 25, averageGap: 10 },
    ]);
  });

  it('affect each account at most once each', () => {
    const affected = fc.uniqueArray(fc.nat(9));
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(9)), fc.array(affected, { maxLength: 6 }), (keys, groups) => {
        const recommendations = groups.map((customers, n) =>
          recommendationOf(
            'rule',
            String(n),
            customers.map((customer) => [customer, 1, customer, null]),
          ),
        );
        for (const challenge of commonChallenges(
          keys.map((key) => accountOf(key)),
          recommendations,
          titleOf,
        )) {
          expect(challenge.accounts).toBeGreaterThan(0);
          expect(challenge.share).toBeLessThanOrEqual(100);
          const hit = groups[Number(challenge.subject)]!.filter((customer) => keys.includes(customer));
          expect(challenge.averageGap).toBeCloseTo(hit.reduce((sum, customer) => sum + customer, 0) / hit.length, 9);
        }
      }),
    );
  });
});

describe('the title of a challenge', () => {
  const features = new Map([['analytics', 'Analytics']]);

  it.each([
    ['unused-feature', 'analytics', 'Analytics unused'],
    ['unused-feature', 'forgotten', 'forgotten unused'],
    ['low-feature', 'analytics', 'Analytics little used'],
    ['dormant-users', 'account', 'Dormant users'],
    ['unactivated-seats', 'account', 'Seats not activated'],
    ['near-limit', 'api_calls_per_day', 'API calls/day near the limit'],
    ['over-limit', 'seats_in_europe', 'Seats in europe over the limit'],
    ['falling-usage', 'account', 'Falling usage'],
    ['no-api', 'account', 'API not used'],
    ['no-integrations', 'account', 'No integrations'],
    ['onboarding', 'account', 'Onboarding not finished'],
    ['new-rule', 'thing', 'New rule: thing'],
    ['constructor', 'thing', 'Constructor: thing'],
  ])('of %s about %s is “%s”', (rule, subject, title) => {
    expect(challengeTitle(rule, subject, features)).toBe(title);
  });
});
