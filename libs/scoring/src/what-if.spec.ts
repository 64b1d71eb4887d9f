import fc from 'fast-check';
import { adoptionScore } from './adoption-score';
import type { ScoreFigures } from './score-figures';
import { SCORE_FORMULA } from './score-formula';
import { scoreWith } from './what-if';

const FIGURES: ScoreFigures = {
  daysOfUse: 60,
  activationPercent: 80,
  breadthPercent: 50,
  actionsPerSession: 9,
  actions: 800,
  actionsBefore: 1000,
  utilizationPercents: [60, 90],
};
const percent = fc.double({ min: 0, max: 200, noNaN: true });
const figures: fc.Arbitrary<ScoreFigures> = fc.record({
  daysOfUse: fc.integer({ min: 10, max: 40 }),
  activationPercent: fc.option(percent),
  breadthPercent: fc.option(percent),
  actionsPerSession: fc.option(fc.double({ min: 0, max: 30, noNaN: true })),
  actions: fc.nat({ max: 90 }),
  actionsBefore: fc.option(fc.nat({ max: 90 })),
  utilizationPercents: fc.array(percent, { maxLength: 3 }),
});
const rise = fc.double({ min: 0, max: 100, noNaN: true });

describe('what a score would gain', () => {
  it.each([
    ['more activation', { activationPercent: 90 }, 2.5],
    ['more activation than there are seats', { activationPercent: 130 }, 5],
    ['another feature of eight', { breadthPercent: 62.5 }, 3.125],
    ['full engagement', { actionsPerSession: 15 }, 8],
    ['a steady trend', { actions: 1000 }, 7.5],
    ['one entitlement used to its limit', { utilizationPercents: [100, 90] }, 3],
    ['several at once', { activationPercent: 90, breadthPercent: 62.5 }, 5.625],
    ['nothing', {}, 0],
    ['less activation, a loss', { activationPercent: 70 }, -2.5],
  ] as const)('by %s', (_, changed, gain) => {
    expect(scoreWith(FIGURES, changed, SCORE_FORMULA)).toBeCloseTo(gain, 9);
  });

  it('follows the formula', () => {
    const weights = { ...SCORE_FORMULA.weights, userActivation: 0.5, featureBreadth: 0 };
    expect(scoreWith(FIGURES, { activationPercent: 90 }, { ...SCORE_FORMULA, weights })).toBeCloseTo(5, 9);
  });

  it('weighs more where a component is missing', () => {
    expect(scoreWith({ ...FIGURES, utilizationPercents: [] }, { activationPercent: 90 })).toBeCloseTo(2.5 / 0.85, 9);
  });

  it('is unknown without a score on either side', () => {
    expect(scoreWith({ ...FIGURES, daysOfUse: 13 }, { activationPercent: 90 })).toBeNull();
    expect(scoreWith(FIGURES, { daysOfUse: 13 })).toBeNull();
  });

  it('is what the score says, and nothing is lost by raising what is known', () => {
    fc.assert(
      fc.property(figures, fc.record({ activation: rise, breadth: rise, depth: rise, actions: fc.nat({ max: 60 }), utilization: rise }), (now, by) => {
        const trend = adoptionScore(now).components.find(({ key }) => key === 'usageTrend')!.normalized;
        const changes: Partial<ScoreFigures>[] = [
          { activationPercent: now.activationPercent === null ? null : now.activationPercent + by.activation },
          { breadthPercent: now.breadthPercent === null ? null : now.breadthPercent + by.breadth },
          { actionsPerSession: (now.actionsPerSession ?? 0) + by.depth },
          // Without a trend more actions may make one, and so bring in a component below the others.
          { actions: trend === null ? now.actions : now.actions + by.actions },
          { utilizationPercents: now.utilizationPercents.map((used) => used + by.utilization) },
        ];
        const known = adoptionScore(now).exact;
        for (const changed of [...changes, Object.assign({}, ...changes) as Partial<ScoreFigures>]) {
          const gain = scoreWith(now, changed);
          const then = adoptionScore({ ...now, ...changed }).exact;
          expect(gain).toBe(known === null || then === null ? null : then - known);
          if (gain !== null) expect(gain).toBeGreaterThanOrEqual(-1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });
});
