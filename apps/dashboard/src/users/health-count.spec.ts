import { USER_STATUSES } from '../customer/adoption-search';
import { healthCount } from './health-count';

it('counts every group by its own figure', () => {
  const health = { active: 1, engaged: 2, atRisk: 3, dormant: 4, neverActive: 5, left: 6 };
  expect(USER_STATUSES.map((group) => healthCount(health, group))).toEqual([1, 2, 3, 4, 5, 6]);
});
