export { ADOPTION_BANDS, type AdoptionBand, type AdoptionScore, adoptionScore, bandOf, roundHalfUp, type ScoreComponent } from './src/adoption-score';
export { SCORE_FORMULA, type ScoreComponentKey, type ScoreFormula } from './src/score-formula';
export { type ScoreFigures, scoreFigures } from './src/score-figures';
export { type ComparableScore, type ScoreChange, scoreChange } from './src/score-change';
export { scoreWith } from './src/what-if';
