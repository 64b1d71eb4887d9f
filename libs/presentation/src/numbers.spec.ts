import fc from 'fast-check';
import { formatDay, formatHour, formatInstant, formatWeekday } from './dates';
import { formatChange, formatCompact, formatDuration, formatInteger, formatMinutes, formatNumber, formatPercent, formatPercentile, MISSING } from './numbers';

it.each([
  [null, MISSING],
  [0, '0'],
  [-0.01, '0'],
  [3.44, '3.4'],
  [3.45, '3.5'],
  [99.94, '99.9'],
  [99.96, '100'],
  [145, '145'],
  [8_499.5, '8,500'],
])('number %s → %s', (value, text) => expect(formatNumber(value)).toBe(text));

it.each([
  [null, MISSING],
  [0, '0%'],
  [0.2, '<1%'],
  [0.5, '1%'],
  [72.5, '73%'],
  [99.7, '99%'],
  [100, '100%'],
  [112.4, '112%'],
])('percent %s → %s', (value, text) => expect(formatPercent(value)).toBe(text));

it.each([
  [null, 'percent', MISSING],
  [12.4, 'percent', '▲ +12%'],
  [-3.2, 'points', '▼ -3.2 pts'],
  [3, 'absolute', '▲ +3'],
  [0.3, 'percent', '● 0%'],
  [-0.04, 'absolute', '● 0'],
] as const)('change %s (%s) → %s', (value, kind, text) => expect(formatChange(value, kind)).toBe(text));

it.each([
  [null, MISSING],
  [0, '0s'],
  [59.4, '59s'],
  [59.6, '1m 00s'],
  [750, '12m 30s'],
  [3_900, '1h 05m'],
  [7_199, '2h 00m'],
])('duration %s → %s', (value, text) => expect(formatDuration(value)).toBe(text));

it('durations never show 60 minutes or seconds', () => {
  fc.assert(fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (seconds) => !/60[ms]/.test(formatDuration(seconds))));
});

it('days, hours and instants', () => {
  expect(formatDay('2026-03-02')).toBe('Mar 2, 2026');
  expect(formatDay('2026-13-02')).toBe('2026-13-02');
  expect([0, 9, 12, 23, 24].map(formatHour)).toEqual(['12am', '9am', '12pm', '11pm', '12am']);
  expect(formatWeekday(6)).toBe('Sunday');
  expect(formatInstant('2026-03-01T23:30:00.000Z', 'Europe/Berlin')).toBe('Mar 2, 2026, 00:30 (Europe/Berlin)');
});

it('counts, axes and places among peers', () => {
  expect([8_499.5, 0, -0.2, -4, null].map(formatInteger)).toEqual(['8,500', '0', '0', '−4', MISSING]);
  expect([0, 950, 8_000, 2_500, 1_200_000].map(formatCompact)).toEqual(['0', '950', '8k', '2.5k', '1.2M']);
  expect([0, 1, 2, 3, 11, 12, 13, 21, 45, 65.4, 100, null].map(formatPercentile)).toEqual([
    '1st',
    '1st',
    '2nd',
    '3rd',
    '11th',
    '12th',
    '13th',
    '21st',
    '45th',
    '65th',
    '99th',
    MISSING,
  ]);
});

it.each([
  [null, MISSING],
  [0, '0 min'],
  [20, '<1 min'],
  [1_080, '18 min'],
  [7_200, '120 min'],
  [9_000, '2.5 hrs'],
])('minutes %s → %s', (seconds, text) => expect(formatMinutes(seconds)).toBe(text));
