import { formatMetric, formatTarget, targetUnit } from './metric-values';
import { earlierWord, medianWord, positionWord, statusWord } from './words';

it.each([
  [88.6, 'users', '89'],
  [72.5, 'percent', '73%'],
  [4.08, 'sessions/user/week', '4.1'],
  [1_080, 'seconds', '18 min'],
  [16, 'days', '16 days'],
  [1, 'days', '1 day'],
  [17.24, 'actions/session', '17.2'],
  [8_500.2, 'calls/day', '8,500'],
  [3, 'integrations', '3'],
  [63, 'items', '63'],
  [null, 'users', '–'],
])('%s %s is %s', (value, unit, text) => expect(formatMetric(value, unit)).toBe(text));

it('targets bear their operator and unit', () => {
  expect(formatTarget({ operator: '>', value: 60 }, 'percent')).toBe('target > 60%');
  expect(formatTarget({ operator: '=', value: 100 }, 'percent')).toBe('target 100%');
  expect(formatTarget({ operator: '<', value: 14 }, 'days')).toBe('target < 14 days');
  expect(formatTarget({ operator: '<', value: 10 }, targetUnit('dormantUsers', 'users'))).toBe('target < 10%');
  expect(formatTarget({ operator: '>', value: 5 }, targetUnit('contentCreated', 'items'))).toBe('target > +5%');
  expect(formatTarget(null, 'users')).toBe('no target');
});

it('states have words', () => {
  const target = { operator: '>', value: 1 } as const;
  expect((['good', 'watch', 'poor', null] as const).map((status) => statusWord({ status, target }))).toEqual([
    'On target',
    'Off target',
    'Far off target',
    'No data',
  ]);
  expect(statusWord({ status: null, target: null })).toBe('No target');
  expect([medianWord(65), medianWord(50), medianWord(45)]).toEqual(['Above median', 'At median', 'Below median']);
  expect([positionWord('average'), positionWord(null), earlierWord('30d'), earlierWord('all')]).toEqual(['Average', null, 'last month', null]);
});
