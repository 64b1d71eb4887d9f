import fc from 'fast-check';
import { adoptionScore } from './adoption-score';
import { scoreChange } from './score-change';
import { SCORE_FORMULA } from './score-formula';
import type { ScoreFigures } from './score-figures';

const FIGURES: ScoreFigures = {
  daysOfUse: 60,
  activationPercent: 80,
  breadthPercent: 50,
  actionsPerSession: 9,
  actions: 1000,
  actionsBefore: 1000,
  utilizationPercents: [60],
};
const change = (now: Partial<ScoreFigures>, then: Partial<ScoreFigures> = {}) =>
  scoreChange(adoptionScore({ ...FIGURES, ...now }), adoptionScore({ ...FIGURES, ...then }));

describe('the change of a score', () => {
  it('is the sum of its parts, whatever is known on either side', () => {
    const percent = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { freq: 3 });
    const figures = fc.record({
      activationPercent: percent,
      actionsPerSession: percent,
      actionsBefore: fc.option(fc.nat({ max: 2000 })),
      utilizationPercents: fc.array(fc.double({ min: 0, max: 150, noNaN: true }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(figures, figures, (now, then) => {
        const { delta, deltaPoints, explanation } = change(now, then);
        expect([deltaPoints === null, explanation === null]).toEqual([delta === null, delta === null]);
        if (delta !== null) expect(Object.values(deltaPoints!).reduce((a, b) => a + b)).toBeCloseTo(delta, 9);
      }),
    );
  });

  it.each([
    ['one part', { activationPercent: 100 }, '+5, because user activation +5.0 points.'],
    [
      'several, largest first',
      { activationPercent: 88, breadthPercent: 30, actionsPerSession: 10.5 },
      '−1, because feature breadth −5.0, user activation +2.0 and engagement depth +2.0 points.',
    ],
    ['parts that cancel out', { activationPercent: 84, breadthPercent: 46 }, '±0, because user activation +1.0 and feature breadth −1.0 points.'],
    ['a part too small to tell', { activationPercent: 100, breadthPercent: 50.1 }, '+5, because user activation +5.0 points.'],
    ['none', {}, 'Unchanged: no part of the score has moved.'],
  ])('is explained by %s', (_, now, text) => {
    expect(change(now).explanation).toBe(text);
  });

  it('is unknown without both scores, or across formulas', () => {
    const unknown = { delta: null, deltaPoints: null, explanation: null };
    const now = adoptionScore(FIGURES);
    expect(scoreChange(now, null)).toEqual(unknown);
    expect(change({}, { daysOfUse: 13 })).toEqual(unknown);
    expect(change({ daysOfUse: 13 })).toEqual(unknown);
    expect(scoreChange(now, adoptionScore(FIGURES, { ...SCORE_FORMULA, version: '2' }))).toEqual(unknown);
  });
});
