import fc from 'fast-check';
import { percentile, wilsonInterval } from './percentile';

const figure = fc.integer({ min: 0, max: 20 });
const figures = fc.array(figure, { minLength: 1, maxLength: 40 });

describe('the percentile', () => {
  it.each([
    ['below all', 0, [1, 2, 3, 4], 0],
    ['above all', 9, [1, 2, 3, 4], 100],
    ['in the middle', 2.5, [1, 2, 3, 4], 50],
    ['equal to one', 2, [1, 2, 3, 4], 37.5],
    ['equal to all', 5, [5, 5, 5, 5], 50],
    ['equal within the tolerance', 0.3, [0.1 + 0.2, 1], 25],
    ['just outside the tolerance', 0.3, [0.3 - 2e-9, 1], 50],
  ])('of a figure %s is right', (_, own, others, expected) => {
    expect(percentile(own, others)!.percentile).toBe(expected);
  });

  it('is unknown without others', () => {
    expect(percentile(1, [])).toBeNull();
  });

  it('is turned round when every figure is', () => {
    fc.assert(
      fc.property(figure, figures, (own, others) => {
        const here = percentile(own, others)!;
        const mirrored = percentile(
          -own,
          others.map((other) => -other),
        )!;
        expect(here.percentile + mirrored.percentile).toBeCloseTo(100, 9);
        expect(here.interval[0] + mirrored.interval[1]).toBeCloseTo(100, 9);
      }),
    );
  });

  it('never falls when the own figure rises, and lies within its interval and within 0 and 100', () => {
    fc.assert(
      fc.property(figure, fc.nat({ max: 10 }), figures, (own, more, others) => {
        const { percentile: found, interval } = percentile(own, others)!;
        expect(percentile(own + more, others)!.percentile).toBeGreaterThanOrEqual(found);
        expect(interval[0]).toBeLessThanOrEqual(found + 1e-9);
        expect(interval[1]).toBeGreaterThanOrEqual(found - 1e-9);
        expect(Math.min(...interval)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...interval)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('Wilson’s interval', () => {
  // Published values of the score interval without continuity correction: Newcombe 1998, table I, method 3.
  it.each([
    [81, 263, 25.53, 36.62],
    [15, 148, 6.24, 16.05],
    [0, 20, 0, 16.11],
    [1, 29, 0.61, 17.18],
  ])('of %d in %d is %d to %d percent', (hits, n, low, high) => {
    const [from, to] = wilsonInterval(hits / n, n);
    expect(from).toBeCloseTo(low, 2);
    expect(to).toBeCloseTo(high, 2);
  });

  it('is the set of shares that a normal test at 5 % does not reject', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0.02, max: 0.98, noNaN: true }), (n, share) => {
        for (const limit of wilsonInterval(share, n)) {
          const tested = limit / 100;
          expect(Math.abs(share - tested) / Math.sqrt((tested * (1 - tested)) / n)).toBeCloseTo(1.959963984540054, 6);
        }
      }),
    );
  });

  it('narrows with more members', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const width = (of: number): number => wilsonInterval(share, of)[1] - wilsonInterval(share, of)[0];
        expect(width(n + 1)).toBeLessThan(width(n));
      }),
    );
  });
});
