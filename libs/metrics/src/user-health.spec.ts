import { accountFacts, type StoryUser } from '../../../test/account-facts';
import { activation, userHealth } from './user-health';

const AS_OF = 20_000;

/** The group of one user who was last active so many days ago (asOf is day 1; null: never). */
function groupOf(user: StoryUser, daysAgo: number | null): string[] {
  const events = daysAgo === null ? [] : [{ user: 0, day: AS_OF - daysAgo + 1 }];
  const { health } = userHealth(accountFacts({ users: [user], events }), AS_OF);
  return Object.entries(health).flatMap(([group, count]) => (count > 0 ? [group] : []));
}

describe('the health of users', () => {
  it.each([
    [1, 'active'],
    [7, 'active'],
    [8, 'engaged'],
    [14, 'engaged'],
    [15, 'atRisk'],
    [30, 'atRisk'],
    [31, 'dormant'],
    [400, 'dormant'],
    [null, 'neverActive'],
  ])('someone last active on day %p ago is %s', (daysAgo, group) => {
    expect(groupOf({}, daysAgo)).toEqual([group]);
  });

  it.each([
    ['left within 30 days of activity', { deactivatedOn: AS_OF }, 30, ['left']],
    ['left, last active longer ago', { deactivatedOn: AS_OF }, 31, []],
    ['leaving tomorrow still holds a seat', { deactivatedOn: AS_OF + 1 }, 1, ['active']],
    ['signs up tomorrow', { signedUpOn: AS_OF + 1 }, null, []],
    ['signed up today', { signedUpOn: AS_OF }, null, ['neverActive']],
    ['used it before signing up', { signedUpOn: AS_OF + 9 }, 2, ['active']],
    ['a blank sign-up counts as before everything', {}, null, ['neverActive']],
  ] as const)('%s', (_, user, daysAgo, groups) => {
    expect(groupOf(user, daysAgo)).toEqual(groups);
  });

  it('knows a user from API calls alone, without calling them active', () => {
    const events = [{ user: 0, day: AS_OF, api: true }];
    const facts = accountFacts({ users: [{ signedUpOn: AS_OF + 9 }], events });
    expect(userHealth(facts, AS_OF)).toMatchObject({ seatUsers: 1, everActive: 0 });
    expect(userHealth(facts, AS_OF - 1)).toMatchObject({ seatUsers: 0 });
  });
});

describe('activation', () => {
  const people = (everActive: number, seatUsers: number) => ({ everActive, seatUsers, health: userHealth(accountFacts({}), AS_OF).health });

  it.each([
    [9, 12, 10, { percent: 90, raw: 90, basis: 'licensed' }],
    [12, 12, 10, { percent: 100, raw: 120, basis: 'licensed' }],
    [9, 12, null, { percent: 75, raw: 75, basis: 'provisioned' }],
    [0, 0, null, { percent: null, raw: null, basis: 'provisioned' }],
  ])('of %i ever active among %i seat users with %p seats bought', (everActive, seatUsers, licensed, expected) => {
    expect(activation(people(everActive, seatUsers), licensed)).toEqual(expected);
  });
});
