import { daysAfter, localDay } from './local-day';

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
