import { accountFacts, type Story } from '../../../test/account-facts';
import { contractInForce, entitlementHealth, entitlementUse, licensedUsers } from './entitlements';
import { BEFORE_EVERYTHING } from './facts';

const DAY = 1000;
const entitlement = (metric: string, limit: number | null, validFrom = BEFORE_EVERYTHING) => ({ metric, limit, validFrom, features: [] });
const contract = (startsOn: number, endsOn: number, seats: number) => ({ startsOn, endsOn, seats });
const useOf = (story: Story) => entitlementUse(accountFacts(story), DAY, 40, 12.5);

describe('the health of an entitlement', () => {
  it.each([
    [0, 'roomToGrow'],
    [49.9, 'roomToGrow'],
    [50 - 1e-10, 'ok'],
    [50, 'ok'],
    [84.9, 'ok'],
    [85, 'nearLimit'],
    [100, 'nearLimit'],
    [100 + 1e-10, 'nearLimit'],
    [100.1, 'over'],
  ])('%p percent is %s', (percent, health) => {
    expect(entitlementHealth(percent)).toBe(health);
  });
});

describe('the use of entitlements', () => {
  it('is MAU of users, the mean of API calls, and the latest gauge of others, in that order', () => {
    const entitlements = [
      entitlement('zones', null),
      entitlement('storage_gb', 100),
      entitlement('api_calls_per_day', 10),
      entitlement('apps', 4),
      entitlement('users', 50),
    ];
    const gauges = [
      { metric: 'storage_gb', day: DAY, value: 85 },
      { metric: 'storage_gb', day: DAY - 1, value: 1 },
      { metric: 'storage_gb', day: DAY + 1, value: 2 },
    ];
    expect(useOf({ entitlements, gauges })).toEqual([
      { metric: 'users', used: 40, limit: 50, utilizationPercent: 80, health: 'ok' },
      { metric: 'api_calls_per_day', used: 12.5, limit: 10, utilizationPercent: 125, health: 'over' },
      { metric: 'apps', used: null, limit: 4, utilizationPercent: null, health: null },
      { metric: 'storage_gb', used: 85, limit: 100, utilizationPercent: 85, health: 'nearLimit' },
      { metric: 'zones', used: null, limit: null, utilizationPercent: null, health: 'unlimited' },
    ]);
  });

  it('follows the limit in force', () => {
    expect(useOf({ entitlements: [entitlement('users', 10), entitlement('users', 20, DAY), entitlement('users', 30, DAY + 1)] })).toMatchObject([
      { limit: 20 },
    ]);
  });

  it('takes the seats of the contract for users where no entitlement speaks of them', () => {
    expect(useOf({ contracts: [contract(0, DAY, 80)] })).toMatchObject([{ metric: 'users', used: 40, limit: 80, utilizationPercent: 50 }]);
  });
});

describe('licensed users', () => {
  it.each([
    ['the entitlement', { entitlements: [entitlement('users', 10)], contracts: [contract(0, DAY, 80)] }, 10],
    ['else the contract', { contracts: [contract(0, DAY, 80)] }, 80],
    ['the contract that began last', { contracts: [contract(5, DAY, 90), contract(0, DAY + 9, 80)] }, 90],
    ['no contract that is over', { contracts: [contract(0, DAY - 1, 80)] }, null],
    ['no contract that has not begun', { contracts: [contract(DAY + 1, DAY + 9, 80)] }, null],
    ['an entitlement not yet in force', { entitlements: [entitlement('users', 10, DAY + 1)] }, null],
    ['unlimited, whatever the contract says', { entitlements: [entitlement('users', null)], contracts: [contract(0, DAY, 80)] }, null],
  ])('%s', (_, story, seats) => {
    expect(licensedUsers(accountFacts(story), DAY)).toBe(seats);
  });

  it('end with the last day of the contract', () => {
    expect([contractInForce([contract(0, DAY, 1)], DAY)?.seats, contractInForce([contract(0, DAY, 1)], DAY + 1)]).toEqual([1, null]);
  });
});
