import { changeOf } from './change';
import { statusOf, statusOfEntitlement, type Target, TARGETS } from './thresholds';

const target = (operator: Target['operator'], value: number): Target => ({ operator, value, source: 'test' });

describe('the status of a figure', () => {
  it.each([
    ['>', 10, 10.1, 'good'],
    ['>', 10, 10, 'watch'],
    ['>', 10, 10 + 1e-10, 'watch'],
    ['>', 10, 8, 'watch'],
    ['>', 10, 7.9, 'poor'],
    ['<', 10, 9.9, 'good'],
    ['<', 10, 10, 'watch'],
    ['<', 10, 12, 'watch'],
    ['<', 10, 12.1, 'poor'],
    ['=', 100, 100, 'good'],
    ['=', 100, 100 - 1e-10, 'good'],
    ['=', 100, 80, 'watch'],
    ['=', 100, 79.9, 'poor'],
  ] as const)('for a target %s %d a figure of %d is %s', (operator, value, figure, status) => {
    expect(statusOf(figure, target(operator, value))).toBe(status);
  });

  it('is unknown without a figure or a target', () => {
    expect([statusOf(null, target('>', 1)), statusOf(1, null)]).toEqual([null, null]);
  });

  it('of an entitlement follows its own scale', () => {
    expect((['over', 'nearLimit', 'ok', 'roomToGrow', 'unlimited', null] as const).map(statusOfEntitlement)).toEqual([
      'poor',
      'watch',
      'good',
      'good',
      null,
      null,
    ]);
  });

  it('has the product’s targets', () => {
    expect(Object.fromEntries(Object.entries(TARGETS).map(([key, { operator, value }]) => [key, `${operator} ${value}`]))).toEqual({
      mauOfLicensed: '> 70',
      activation: '> 95',
      powerUserShare: '> 10',
      dormantUserShare: '< 10',
      loginFrequency: '> 3',
      breadth: '> 50',
      coreUsage: '= 100',
      advancedUsage: '> 30',
      stickiness: '> 60',
      timeToFeature: '< 14',
      actionsPerSession: '> 15',
      integrations: '> 2',
      contentCreatedChange: '> 5',
      collaboration: '> 20',
    });
  });
});

describe('a change', () => {
  it.each([
    ['percent', 12, 10, 20],
    ['percent', 0, 10, -100],
    ['percent', 5, 0, null],
    ['percent', 0, 0, null],
    ['points', 12, 10, 2],
    ['absolute', 0, 0, 0],
    ['absolute', null, 10, null],
    ['points', 12, null, null],
  ] as const)('in %s from %p (now) and %p (before) is %p', (kind, value, previous, change) => {
    expect(changeOf(kind, value, previous)).toBe(change);
  });
});
