import type { PeopleSpec } from './account-spec';
import { breaksOf } from './breaks';
import { Random } from './random';

const END = 20_000;
const people = (quiet: number): PeopleSpec => ({ regular: 100 - quiet, quiet, fading: 0, dormant: 0, neverCame: 0, left: 0, internal: 0 });
const breaks = (quiet: number) => Array.from({ length: 400 }, (_, n) => breaksOf(people(quiet), END, new Random('breaks', n)));

test('a break lasts two to four weeks, and nobody is away in the last days', () => {
  for (const { from, to } of breaks(25).flat()) {
    expect(to - from + 1).toBeGreaterThanOrEqual(14);
    expect(to - from + 1).toBeLessThanOrEqual(28);
    expect(to).toBeLessThan(END - 9);
  }
});

test('the more are quiet today, the more were away before; without any nobody was', () => {
  const away = (quiet: number): number => breaks(quiet).flat().length;
  expect(away(0)).toBe(0);
  expect(away(5)).toBeGreaterThan(0);
  expect(away(20)).toBeGreaterThan(2 * away(5));
});
