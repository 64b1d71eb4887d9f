import { listRule } from './list-rule';

it.each([
  [{ dialog: 'dormant' as const }, 'Have not logged in for more than 30 days'],
  [{ status: 'engaged' as const }, 'Last login 8 to 14 days ago'],
  [{ activity: 'wau' as const }, 'Active on one of the last 7 days'],
  [{ activity: 'power' as const }, 'Among the top 20% by actions in the last 90 days'],
  [{ feature: 'analytics' }, 'Used it at least once in the last 90 days'],
  [{ feature: 'analytics', used: 'false' as const }, 'Have a seat and did not use it in the last 90 days'],
  [{}, null],
])('who is in a list of %j: %j', (asked, rule) => {
  expect(listRule(asked, '90d')).toBe(rule);
});

it('means 30 days where no period is named', () => {
  expect(listRule({ feature: 'analytics' })).toBe('Used it at least once in the last 30 days');
});
