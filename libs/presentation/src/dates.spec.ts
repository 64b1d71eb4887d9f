import { formatAge, formatDate, formatDateRange, formatDateTime, formatDaysAhead, formatMonth, formatTime } from './dates';

it('days', () => {
  expect(formatDate('2026-11-22')).toBe('22 Nov 2026');
  expect(formatDate('2026-11-02', { year: false })).toBe('2 Nov');
  expect(formatMonth('2026-11-22')).toBe('Nov 2026');
  expect([formatDate('soon'), formatDate('2026-13-01')]).toEqual(['soon', '2026-13-01']);
});

it.each([
  ['2026-10-24', '2026-11-22', '24 Oct – 22 Nov 2026'],
  ['2026-11-01', '2026-11-22', '1 – 22 Nov 2026'],
  ['2025-12-24', '2026-01-22', '24 Dec 2025 – 22 Jan 2026'],
  ['2025-11-24', '2026-11-22', '24 Nov 2025 – 22 Nov 2026'],
  ['2026-11-22', '2026-11-22', '22 Nov 2026'],
])('%s to %s is %s', (from, to, text) => expect(formatDateRange(from, to)).toBe(text));

it('instants name their zone', () => {
  expect(formatTime('2026-11-22T14:05:31Z', 'UTC')).toBe('14:05 UTC');
  expect(formatDateTime('2026-11-22T23:30:00Z', 'Europe/Berlin')).toBe('23 Nov 2026, 00:30 Europe/Berlin');
});

it.each([
  ['2026-11-22T14:00:00Z', '5 min old'],
  ['2026-11-22T12:05:00Z', '2 h old'],
  ['2026-11-21T07:05:00Z', '31 h old'],
  ['2026-11-19T10:05:00Z', '3 days old'],
  ['2026-11-22T15:00:00Z', '0 min old'],
])('what came at %s is %s', (from, text) => expect(formatAge(from, '2026-11-22T14:05:00Z')).toBe(text));

it('days ahead', () => {
  expect([42, 1, 0, -3].map(formatDaysAhead)).toEqual(['in 42 days', 'in 1 day', 'today', '3 days ago']);
});
