import { changeOf } from './change';
import { peerTarget, statusAmongPeers, statusOf, statusOfEntitlement, type Target, TARGETS } from './thresholds';

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

describe('what peers reach', () => {
  const standard = { lowerQuartile: 20, median: 30, source: 'median of 12 peers' };

  it.each([
    [30.1, 'good'],
    [30 + 1e-10, 'watch'],
    [30, 'watch'],
    [20, 'watch'],
    [20 - 1e-10, 'watch'],
    [19.9, 'poor'],
    [0, 'poor'],
    [null, null],
  ])('makes a figure of %p %s', (figure, status) => {
    expect(statusAmongPeers(figure, standard)).toBe(status);
  });

  it('is a target above the median', () => {
    expect(peerTarget(standard)).toEqual({ operator: '>', value: 30, source: 'median of 12 peers' });
    expect(statusAmongPeers(30, null)).toBeNull();
  });

  it('watches the median itself when the lower quartile is the same', () => {
    const flat = { ...standard, lowerQuartile: 30 };
    expect([31, 30, 29].map((figure) => statusAmongPeers(figure, flat))).toEqual(['good', 'watch', 'poor']);
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
