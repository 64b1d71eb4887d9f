import { listTitle } from './list-title';

it.each([
  [{ dialog: 'dormant' as const }, 'dormant users'],
  [{ status: 'at_risk' as const }, 'at-risk users'],
  [{ activity: 'power' as const }, 'power users'],
  [{ feature: 'analytics' }, 'people who used Analytics'],
  [{ feature: 'analytics', used: 'false' as const }, 'people who did not use Analytics'],
  [{}, 'users'],
])('a list of %j is called "%s"', (asked, title) => {
  expect(listTitle(asked, 'Analytics')).toBe(title);
});

it('calls a feature by its key until its name is known', () => {
  expect(listTitle({ feature: 'analytics' }, null)).toBe('people who used analytics');
});
