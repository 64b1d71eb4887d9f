import { listTitle } from './list-title';

it.each([
  [{ dialog: 'dormant' as const }, 'Dormant users'],
  [{ status: 'at_risk' as const }, 'At-risk users'],
  [{ activity: 'power' as const }, 'Power users'],
  [{ feature: 'analytics' }, 'Users of Analytics'],
  [{ feature: 'analytics', used: 'false' as const }, 'Users without Analytics'],
  [{}, 'Users'],
])('a list of %j is called "%s"', (asked, title) => {
  expect(listTitle(asked, 'Analytics')).toBe(title);
});
