import fc from 'fast-check';
import { ADOPTION_BANDS, adoptionScore, bandOf, roundHalfUp } from './adoption-score';
import { SCORE_FORMULA, type ScoreComponentKey } from './score-formula';
import type { ScoreFigures } from './score-figures';

const FULL: ScoreFigures = {
  daysOfUse: 14,
  activationPercent: 90,
  breadthPercent: 60,
  actionsPerSession: 12,
  actions: 1000,
  actionsBefore: 1000,
  utilizationPercents: [80],
};
const percent = fc.double({ min: 0, max: 300, noNaN: true });
const figures: fc.Arbitrary<ScoreFigures> = fc.record({
  daysOfUse: fc.integer({ min: 0, max: 40 }),
  activationPercent: fc.option(percent),
  breadthPercent: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
  actionsPerSession: fc.option(fc.double({ min: 0, max: 60, noNaN: true })),
  actions: fc.nat({ max: 100 }),
  actionsBefore: fc.option(fc.nat({ max: 100 })),
  utilizationPercents: fc.array(percent, { maxLength: 3 }),
});
const normalizedOf = (given: Partial<ScoreFigures>, key: ScoreComponentKey): number | null =>
  adoptionScore({ ...FULL, ...given }).components.find((component) => component.key === key)!.normalized;

describe('the adoption score', () => {
  it('is the weighted mean of its components', () => {
    const score = adoptionScore(FULL);
    expect(score.components.map(({ key, normalized, points }) => [key, normalized, points])).toEqual([
      ['userActivation', 90, 22.5],
      ['featureBreadth', 60, 15],
      ['engagementDepth', 80, 16],
      ['usageTrend', 50, 7.5],
      ['entitlementUtilization', 80, 12],
    ]);
    expect(score).toMatchObject({ exact: 73, shown: 73, band: 'good', formulaVersion: '1' });
    expect(score.coverage).toBeCloseTo(1, 12);
  });

  it('has weights that sum to 1', () => {
    expect(Object.values(SCORE_FORMULA.weights).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });

  it('is the sum of its points, within 0 and 100, and has points exactly when it is known', () => {
    fc.assert(
      fc.property(figures, (given) => {
        const { exact, components, coverage } = adoptionScore(given);
        const present = components.filter((component) => component.normalized !== null);
        expect(coverage).toBeCloseTo(
          present.reduce((sum, component) => sum + component.weight, 0),
          12,
        );
        if (exact === null) {
          expect(components.every((component) => component.points === null)).toBe(true);
          return;
        }
        expect(components.reduce((sum, component) => sum + component.points!, 0)).toBeCloseTo(exact, 9);
        expect(exact).toBeCloseTo(present.reduce((sum, { weight, normalized }) => sum + weight * normalized!, 0) / coverage, 9);
        expect(exact).toBeGreaterThanOrEqual(0);
        expect(exact).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  it('scales the other weights up for a component that is not known', () => {
    const { exact, components } = adoptionScore({ ...FULL, utilizationPercents: [] });
    expect(exact).toBeCloseTo((22.5 + 15 + 16 + 7.5) / 0.85, 9);
    expect(components[4]).toMatchObject({ normalized: null, points: 0 });
  });

  it.each([
    ['14 days of use', {}, true],
    ['13 days of use', { daysOfUse: 13 }, false],
    ['60 % coverage', { activationPercent: null, utilizationPercents: [] }, true],
    ['50 % coverage', { activationPercent: null, breadthPercent: null }, false],
  ])('with %s is known: %p', (_, given, known) => {
    expect(adoptionScore({ ...FULL, ...given }).exact !== null).toBe(known);
  });

  it('needs just the least coverage', () => {
    const without = { ...FULL, activationPercent: null, utilizationPercents: [] };
    expect(adoptionScore(without, { ...SCORE_FORMULA, minimumCoverage: 0.6 }).exact).not.toBeNull();
    expect(adoptionScore(without, { ...SCORE_FORMULA, minimumCoverage: 0.6001 }).exact).toBeNull();
  });

  it('is not known from parts without weight, however little is needed', () => {
    const weights = { userActivation: 0, featureBreadth: 0, engagementDepth: 0, usageTrend: 0, entitlementUtilization: 1 };
    const { exact, coverage } = adoptionScore({ ...FULL, utilizationPercents: [] }, { ...SCORE_FORMULA, weights, minimumCoverage: 1e-10 });
    expect([exact, coverage]).toEqual([null, 0]);
  });
});

describe('the components', () => {
  it.each([
    [100, 100],
    [120, 100],
    [0, 0],
    [null, null],
  ])('activation of %p percent weighs %p', (activationPercent, expected) => {
    expect(normalizedOf({ activationPercent }, 'userActivation')).toBe(expected);
  });

  it.each([
    [15, 100],
    [30, 100],
    [7.5, 50],
    [null, 0],
  ])('%p actions per session weigh %p', (actionsPerSession, expected) => {
    expect(normalizedOf({ actionsPerSession }, 'engagementDepth')).toBe(expected);
  });

  it.each([
    ['steady', 100, 100, 50],
    ['a full rise', 125, 100, 100],
    ['more than that', 300, 100, 100],
    ['a full fall', 100, 125, 0],
    ['more than that', 30, 125, 0],
    ['half a rise', Math.sqrt(1.25) * 100, 100, 75],
    ['nothing, twice', 0, 0, 0],
    ['something after nothing', 30, 0, 100],
    ['little after nothing', 29, 0, null],
    ['nothing after something', 0, 30, 0],
    ['nothing after little', 0, 29, null],
    ['little, twice', 29, 29, null],
    ['enough in one of them', 30, 29, 50 + (50 * Math.log(30 / 29)) / Math.log(1.25)],
    ['no comparison', 100, null, null],
  ])('a trend of %s (%d after %p) weighs %p', (_, actions, actionsBefore, expected) => {
    const trend = normalizedOf({ actions, actionsBefore }, 'usageTrend');
    if (expected === null) expect(trend).toBeNull();
    else expect(trend).toBeCloseTo(expected, 9);
  });

  it.each([
    [[50, 150], 75],
    [[200], 100],
    [[], null],
  ])('entitlements used at %p percent weigh %p', (utilizationPercents, expected) => {
    expect(normalizedOf({ utilizationPercents }, 'entitlementUtilization')).toBe(expected);
  });
});

describe('the shown score', () => {
  it.each([
    [84.5, 85, 'excellent'],
    [84.5 - 1e-10, 85, 'excellent'],
    [84.49, 84, 'good'],
    [69.5, 70, 'good'],
    [69.49, 69, 'fair'],
    [49.5, 50, 'fair'],
    [49.49, 49, 'poor'],
    [0, 0, 'poor'],
  ] as const)('%d is %d and %s', (exact, shown, band) => {
    expect([roundHalfUp(exact), bandOf(roundHalfUp(exact))]).toEqual([shown, band]);
  });

  it('has no band without a score, and bands down to 0', () => {
    expect([bandOf(null), ADOPTION_BANDS.at(-1)!.from]).toEqual([null, 0]);
  });
});
