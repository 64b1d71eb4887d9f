import { exportedGroup } from './exported-group';

it.each([
  ['unactivated-seats', undefined, 'never_active'],
  ['dormant-users', undefined, 'dormant'],
  ['unactivated-seats', 'at_risk' as const, 'at_risk'],
])('exports for %s with status %s the group %s', (rule, status, group) => {
  expect(exportedGroup(rule, status)).toBe(group);
});
