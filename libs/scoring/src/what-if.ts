import { adoptionScore } from './adoption-score';
import type { ScoreFigures } from './score-figures';
import { SCORE_FORMULA, type ScoreFormula } from './score-formula';

/**
 * What a score would gain, were some of its figures others: score with the changed figures − score now, both unrounded, in points of
 * the score. Raising figures that are known never lowers it. Gains of two changes do not add up.
 * @param changed the figures that would differ; what is left out stays as it is
 * @returns null when there is no score now or none then
 */
export function scoreWith(figures: ScoreFigures, changed: Partial<ScoreFigures>, formula: ScoreFormula = SCORE_FORMULA): number | null {
  const now = adoptionScore(figures, formula).exact;
  const then = adoptionScore({ ...figures, ...changed }, formula).exact;
  return now === null || then === null ? null : then - now;
}
