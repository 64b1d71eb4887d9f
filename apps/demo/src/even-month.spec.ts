import { evenMonth, WEEKDAYS } from './even-month';
import { dayOf, weekdayOf } from './local-clock';

const SHARE = 0.05;
const workOf = (from: number, endDay: number): number => {
  let work = 0;
  for (let day = from; day < from + 30; day++) work += (WEEKDAYS[weekdayOf(day)] ?? SHARE) * evenMonth(day, endDay, SHARE);
  return work;
};

test('every month back from the end day, and the one that begins with it, holds the same work, on whichever weekday it ends', () => {
  for (let end = dayOf('2026-11-23'); end < dayOf('2026-11-30'); end++)
    for (const months of [-1, 0, 1, 2, 6]) expect(workOf(end - 30 * (months + 1), end)).toBeCloseTo((30 * (5 + 2 * SHARE)) / 7, 9);
});

test('a month with many weekdays is a little calmer than one with few', () => {
  // Thirty days that end on a Tuesday have 22 weekdays, those that end on a Sunday 20.
  const [tuesday, sunday] = ['2026-11-24', '2026-11-29'].map((day) => dayOf(day) + 1);
  expect(evenMonth(tuesday! - 1, tuesday!, SHARE)).toBeLessThan(1);
  expect(evenMonth(sunday! - 1, sunday!, SHARE)).toBeGreaterThan(1);
});
