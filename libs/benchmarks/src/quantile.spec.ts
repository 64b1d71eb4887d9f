import fc from 'fast-check';
import { lowerQuartile, mean, median, quantile } from './quantile';

const figure = fc.double({ min: 0, max: 100, noNaN: true });

describe('quantiles', () => {
  it.each([
    [[], null, null, null],
    [[7], 7, 7, 7],
    [[4, 2], 2.5, 3, 3],
    [[3, 1, 2], 1.5, 2, 2],
    [[4, 1, 3, 2], 1.75, 2.5, 2.5],
    [[5, 1, 4, 2, 3], 2, 3, 3],
    [[10, 10, 10, 90], 10, 10, 30],
  ])('of %p: lower quartile %p, median %p, mean %p', (values, quarter, middle, average) => {
    expect([lowerQuartile(values), median(values), mean(values)]).toEqual([quarter, middle, average]);
  });

  it('leave at most their share of the values strictly below, and the rest strictly above', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 40 }), fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const found = quantile(values, share)!;
        const places = values.length - 1;
        expect(values.filter((value) => value < found - 1e-9).length).toBeLessThanOrEqual(share * places + 1);
        expect(values.filter((value) => value > found + 1e-9).length).toBeLessThanOrEqual((1 - share) * places + 1);
      }),
    );
  });

  it('do not depend on order, and leave the list as it was', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 20 }), (values) => {
        const before = [...values];
        expect(lowerQuartile(values.toReversed())).toBe(lowerQuartile(values));
        expect(values).toEqual(before);
      }),
    );
  });
});
