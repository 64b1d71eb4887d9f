import fc from 'fast-check';
import { formatShares, wholePercents } from './whole-percents';

const counts = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 8 }).filter((list) => list.some((count) => count > 0));

it('add to 100, each less than a point from its exact share', () => {
  fc.assert(
    fc.property(counts, (list) => {
      const total = list.reduce((sum, count) => sum + count, 0);
      const whole = wholePercents(list);
      expect(whole.reduce((sum, share) => sum + share, 0)).toBe(100);
      expect(whole.every((share, i) => Math.abs(share - (100 * list[i]!) / total) < 1)).toBe(true);
    }),
  );
});

it('points that are left go to those that lost most', () => {
  expect(wholePercents([89, 28, 18, 10])).toEqual([61, 19, 13, 7]);
  expect(wholePercents([1, 1, 1])).toEqual([34, 33, 33]);
  expect(wholePercents([0, 0])).toEqual([0, 0]);
});

it('nobody who is there disappears', () => {
  expect(formatShares([999, 1, 0])).toEqual(['99%', '<1%', '0%']);
  expect(formatShares([0, 0])).toEqual(['–', '–']);
  expect(formatShares([5, 0])).toEqual(['100%', '0%']);
});
