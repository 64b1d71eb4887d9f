import fc from 'fast-check';
import { type FeatureValue, valueDemonstration } from './value-demonstration';

const SURVEY = 'Survey of 40 customers';
const feature = (key: string, given: Partial<FeatureValue> = {}): FeatureValue => ({
  key,
  name: key.toUpperCase(),
  available: true,
  users: 12,
  uses: 600,
  minutesSavedPerUse: { low: 1, likely: 2, high: 4, source: SURVEY },
  benefitClaim: { text: `${key} reduced reporting time by 60%`, source: SURVEY },
  ...given,
});

describe('the demonstration of value', () => {
  it('multiplies uses by the minutes of the catalogue, each with its source', () => {
    const { hoursSaved, lines } = valueDemonstration([feature('a'), feature('b', { uses: 30 })], 30);
    expect(lines).toEqual([
      { feature: 'A', uses: 600, minutesPerUse: { low: 1, likely: 2, high: 4 }, hours: { low: 10, likely: 20, high: 40 }, source: SURVEY },
      { feature: 'B', uses: 30, minutesPerUse: { low: 1, likely: 2, high: 4 }, hours: { low: 0.5, likely: 1, high: 2 }, source: SURVEY },
    ]);
    expect(hoursSaved).toEqual({ low: 10.5, likely: 21, high: 42 });
  });

  it.each([
    [30, 20],
    [90, 20 / 3],
    [7, (20 * 30) / 7],
    [412, (20 * 30) / 412],
  ])('is brought from %i days to 30', (days, hours) => expect(valueDemonstration([feature('a')], days).hoursSaved!.likely).toBeCloseTo(hours, 9));

  it.each<[string, Partial<FeatureValue>, number, string | null]>([
    ['without a coefficient', { minutesSavedPerUse: null }, 0, `a reduced reporting time by 60% (${SURVEY})`],
    ['without a claim', { benefitClaim: null }, 1, null],
    ['without use', { uses: 0 }, 0, null],
    ['outside the plan', { available: false }, 0, null],
  ])('invents nothing for a feature %s', (_, given, lines, topBenefit) => {
    const value = valueDemonstration([feature('a', given)], 30);
    expect([value.lines.length, value.topBenefit, value.hoursSaved === null]).toEqual([lines, topBenefit, lines === 0]);
  });

  it('quotes the claim of the most used feature that has one, of equals the first', () => {
    const top = (...features: FeatureValue[]) => valueDemonstration(features, 30).topBenefit?.split(' ')[0];
    expect(top(feature('a'), feature('b', { users: 13, uses: 1 }))).toBe('b');
    expect(top(feature('a'), feature('b', { users: 13, benefitClaim: null }))).toBe('a');
    expect(top(feature('b'), feature('a'))).toBe('b');
    expect(top()).toBeUndefined();
  });

  it('adds up to its lines, and keeps low, likely and high in order', () => {
    const minutes = fc.double({ min: 0, max: 60, noNaN: true });
    // Each on top of the one before.
    const estimate = fc.tuple(minutes, minutes, minutes).map(([low, more, most]) => ({ low, likely: low + more, high: low + more + most, source: SURVEY }));
    const any = fc
      .record({ uses: fc.nat({ max: 100_000 }), minutesSavedPerUse: fc.option(estimate), available: fc.boolean() })
      .map((given) => feature('a', given));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), fc.integer({ min: 1, max: 900 }), (features, days) => {
        const { hoursSaved, lines } = valueDemonstration(features, days);
        expect(hoursSaved === null).toBe(lines.length === 0);
        if (hoursSaved === null) return;
        expect(hoursSaved.low).toBeLessThanOrEqual(hoursSaved.likely + 1e-9);
        expect(hoursSaved.likely).toBeLessThanOrEqual(hoursSaved.high + 1e-9);
        for (const { uses, minutesPerUse, hours } of lines) expect(hours.likely * 60).toBeCloseTo(uses * minutesPerUse.likely, 6);
      }),
    );
  });
});
