import { featureFact } from '../../../test/account-facts';
import type { FeatureFacts } from './facts';
import { featureFigures, type FeatureRow, featureRow, isAdopted } from './feature-adoption';
import type { FeatureUse } from './feature-use';

const use = (given: Partial<FeatureUse>): FeatureUse => ({ users: 0, repeatUsers: 0, uses: 0, daysUsed: 0, callDays: 0, ...given });
const feature = (given: Partial<FeatureFacts> = {}): FeatureFacts => featureFact(given, 0);
const cutoff = (given: Partial<FeatureFacts['cutoff']>): Partial<FeatureFacts> => ({ cutoff: { percent: null, users: null, days: null, ...given } });

describe('adoption of a feature', () => {
  it.each([
    ['a tenth of the active users on two days', {}, { users: 2, daysUsed: 2 }, 20, 20, true],
    ['just under a tenth', {}, { users: 2, daysUsed: 2 }, 21, 21, false],
    ['one day only', {}, { users: 9, daysUsed: 1 }, 20, 20, false],
    ['one user of five seats', {}, { users: 1, daysUsed: 2 }, 1, 5, false],
    ['one user of four seats', {}, { users: 1, daysUsed: 2 }, 1, 4, true],
    ['no active user', {}, { users: 0, daysUsed: 0 }, 0, 4, false],
    ['own percent reached', cutoff({ percent: 50 }), { users: 10, daysUsed: 2 }, 20, 20, true],
    ['own percent missed', cutoff({ percent: 50 }), { users: 9, daysUsed: 2 }, 20, 20, false],
    ['own users, though the customer is small', cutoff({ users: 2 }), { users: 1, daysUsed: 2 }, 1, 4, false],
    ['own days reached', cutoff({ days: 1 }), { users: 2, daysUsed: 1 }, 20, 20, true],
    ['an API on two days, whoever calls', { kind: 'api' as const }, { users: 1, daysUsed: 2, callDays: 2 }, 900, 900, true],
    ['an API on one day', { kind: 'api' as const }, { users: 9, daysUsed: 9, callDays: 1 }, 10, 10, false],
    ['an API with own days', { kind: 'api' as const, ...cutoff({ days: 3 }) }, { users: 1, daysUsed: 2, callDays: 2 }, 10, 10, false],
  ])('%s', (_, given, used, activeUsers, seatUsers, adopted) => {
    expect(isAdopted(feature(given), use(used), activeUsers, seatUsers)).toBe(adopted);
  });

  it('forgives the rounding of computed numbers', () => {
    expect(isAdopted(feature(cutoff({ percent: 70 })), use({ users: 7, daysUsed: 2 }), 10, 10)).toBe(true);
  });

  it.each([
    ['healthy', { users: 2, daysUsed: 2 }, true],
    ['low', { users: 1, daysUsed: 1 }, true],
    ['unused', {}, true],
    ['not_in_plan', { users: 2, daysUsed: 2 }, false],
  ])('is told as %s', (health, used, available) => {
    const row = featureRow(feature(), use(used), available, 10, 10);
    expect([row.health, row.adopted]).toEqual([health, health === 'healthy']);
  });

  it.each([
    [3, 2, 100],
    [1, 4, 25],
    [0, 4, 0],
    [0, 0, null],
  ])('usage of %i users among %i active is %p percent', (users, activeUsers, percent) => {
    expect(featureRow(feature(), use({ users }), true, activeUsers, 10).usagePercent).toBe(percent);
  });
});

describe('the shares over all features', () => {
  const row = (given: Partial<FeatureFacts>, used: Partial<FeatureUse>, available = true): FeatureRow =>
    featureRow(feature(given), use(used), available, 10, 10);
  const adopted = { users: 4, repeatUsers: 2, daysUsed: 3 };
  const rows = [
    row({ tier: 'core' }, adopted),
    row({ tier: 'core', mustHave: false }, {}),
    row({ tier: 'core' }, { users: 1, repeatUsers: 0, daysUsed: 1 }),
    row({ tier: 'advanced' }, adopted),
    row({ tier: 'power' }, {}),
    row({ tier: 'power', mustHave: true }, { users: 5, repeatUsers: 2, daysUsed: 2 }),
    row({ tier: 'core' }, adopted, false),
  ];

  it('count available features only', () => {
    expect(featureFigures(rows, '30d')).toEqual({
      available: 6,
      used: 4,
      adopted: 3,
      breadthPercent: 50,
      corePercent: (100 * 2) / 3,
      advancedPercent: (100 * 2) / 3,
      stickinessPercent: 50,
    });
  });

  it('leave stickiness open for a week, where nobody has had time to come back', () => {
    expect(featureFigures(rows, '7d').stickinessPercent).toBeNull();
  });

  it('are unknown without features', () => {
    expect(featureFigures([], '30d')).toMatchObject({ available: 0, breadthPercent: null, corePercent: null, advancedPercent: null, stickinessPercent: null });
  });
});
