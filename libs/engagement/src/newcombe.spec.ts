import fc from 'fast-check';
import { newcombe, type TwoShares } from './newcombe';

const TOLERANCE = 1e-9;
const shares = (treated: number, treatedOf: number, heldOut: number, heldOutOf: number): TwoShares => ({ treated, treatedOf, heldOut, heldOutOf });

describe('the interval of a difference of two shares', () => {
  // Newcombe 1998, table II, method 10, given to four places.
  it.each<[TwoShares, number, number, number]>([
    [shares(56, 70, 48, 80), 0.2, 0.0524, 0.3339],
    [shares(9, 10, 3, 10), 0.6, 0.1705, 0.809],
    [shares(6, 7, 2, 7), 0.5714, 0.0582, 0.8062],
    [shares(5, 56, 0, 29), 0.0893, -0.0381, 0.1926],
    [shares(0, 10, 0, 20), 0, -0.1611, 0.2775],
    [shares(0, 10, 0, 10), 0, -0.2775, 0.2775],
    [shares(10, 10, 0, 20), 1, 0.6791, 1],
    [shares(10, 10, 0, 10), 1, 0.6075, 1],
  ])('%p: %d, %d to %d', (two, difference, low, high) => {
    const found = newcombe(two)!;
    expect(found.difference / 100).toBeCloseTo(difference, 4);
    expect(found.low / 100).toBeCloseTo(low, 4);
    expect(found.high / 100).toBeCloseTo(high, 4);
  });

  it('is not known without people on both sides', () => {
    expect(newcombe(shares(0, 0, 1, 2))).toBeNull();
    expect(newcombe(shares(1, 2, 0, 0))).toBeNull();
    expect(newcombe(shares(0, 0, 0, 0))).toBeNull();
  });

  const group = fc.integer({ min: 1, max: 5_000 }).chain((of) => fc.integer({ min: 0, max: of }).map((count): [number, number] => [count, of]));

  it('contains the difference, stays within −100 and 100, and turns round with the groups', () => {
    fc.assert(
      fc.property(group, group, ([a, ofA], [b, ofB]) => {
        const found = newcombe(shares(a, ofA, b, ofB))!;
        const turned = newcombe(shares(b, ofB, a, ofA))!;
        expect(found.low).toBeLessThanOrEqual(found.difference);
        expect(found.high).toBeGreaterThanOrEqual(found.difference);
        expect(found.low).toBeGreaterThanOrEqual(-100);
        expect(found.high).toBeLessThanOrEqual(100);
        expect(Math.abs(found.difference + turned.difference)).toBeLessThan(TOLERANCE);
        expect(Math.abs(found.low + turned.high)).toBeLessThan(TOLERANCE);
        expect(Math.abs(found.high + turned.low)).toBeLessThan(TOLERANCE);
      }),
      { seed: 20261128 },
    );
  });

  it('narrows with more people', () => {
    fc.assert(
      fc.property(group, group, ([a, ofA], [b, ofB]) => {
        const few = newcombe(shares(a, ofA, b, ofB))!;
        const many = newcombe(shares(a * 10, ofA * 10, b * 10, ofB * 10))!;
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
      { seed: 20261128 },
    );
  });
});
