import { daysAfter, localDay, usualDay } from './usual-day';

it.each([
  ['2026-11-30T12:00:00Z', 'UTC', '2026-11-30'],
  ['2026-11-30T23:30:00Z', 'Europe/Berlin', '2026-12-01'],
  ['2026-11-30T03:30:00Z', 'America/New_York', '2026-11-29'],
])('at %s the calendar of %s shows %s', (now, zone, day) => {
  expect(localDay(Date.parse(now), zone)).toBe(day);
});

it.each([
  ['2026-12-01', 1, '2026-12-02'],
  ['2026-12-30', 31, '2027-01-30'],
  ['2026-03-28', 2, '2026-03-30'],
])('%s and %i days later is %s', (day, days, later) => {
  expect(daysAfter(day, days)).toBe(later);
});

it.each([
  ['2026-11-30T12:00:00Z', '2026-12-02'],
  ['2026-12-03T12:00:00Z', '2026-12-07'],
  ['2026-12-04T12:00:00Z', '2026-12-07'],
  ['2026-12-05T12:00:00Z', '2026-12-07'],
])('offers, at %s, %s', (now, day) => {
  expect(usualDay(Date.parse(now), 'UTC')).toBe(day);
});
