import { byWeek } from './by-week';

test.each([
  ['days', ['2026-03-27', '2026-03-28', '2026-03-29'], false],
  ['weeks', ['2026-03-22', '2026-03-29'], true],
  ['one point', ['2026-03-29'], false],
  ['none', [], false],
])('whether points are a week apart: %s', (_, dates, expected) => {
  expect(byWeek(dates.map((date) => ({ date })))).toBe(expected);
});
