import { TOLERANCE } from '@adoption/metrics';
import { SCORE_FORMULA, type ScoreComponentKey, type ScoreFormula } from '@adoption/scoring';
import type { Faults } from './faults';

/** What of the score can be set: everything but the version, which follows from the changes. */
export type ScoreSetting = Omit<ScoreFormula, 'version'>;

const MOST_INT = 2_147_483_647;
const COMPONENTS = Object.keys(SCORE_FORMULA.weights) as ScoreComponentKey[];
const FIELDS = ['weights', 'fullActionsPerSession', 'fullGrowth', 'trendMinimumActions', 'minimumCoverage', 'minimumDays'] as const;

/** The product's own score, in force until it is first changed. */
export const DEFAULT_SCORE: ScoreSetting = scoreSetting(SCORE_FORMULA);

/** The formula of a version; its components stand in the product's order, in whatever order they were stored. */
export const formulaOf = (setting: ScoreSetting, version: number): ScoreFormula => ({ version: String(version), ...scoreSetting(setting) });

function scoreSetting({ weights, fullActionsPerSession, fullGrowth, trendMinimumActions, minimumCoverage, minimumDays }: ScoreSetting): ScoreSetting {
  const ordered = Object.fromEntries(COMPONENTS.map((key) => [key, weights[key]])) as ScoreSetting['weights'];
  return { weights: ordered, fullActionsPerSession, fullGrowth, trendMinimumActions, minimumCoverage, minimumDays };
}

/** Reads a score: a weight from 0 to 1 for each component, together 1 (within 1e-9), and the limits of the formula. */
export function readScore(value: unknown, pointer: string, faults: Faults): ScoreSetting {
  const fields = faults.object(value, pointer, FIELDS);
  if (fields === null) return DEFAULT_SCORE;
  return {
    weights: readWeights(fields['weights'], `${pointer}/weights`, faults),
    fullActionsPerSession: faults.number(fields['fullActionsPerSession'], `${pointer}/fullActionsPerSession`, { above: 0 }),
    fullGrowth: faults.number(fields['fullGrowth'], `${pointer}/fullGrowth`, { above: 1 }),
    trendMinimumActions: faults.number(fields['trendMinimumActions'], `${pointer}/trendMinimumActions`, { least: 0, most: MOST_INT, whole: true }),
    minimumCoverage: faults.number(fields['minimumCoverage'], `${pointer}/minimumCoverage`, { above: 0, most: 1 }),
    minimumDays: faults.number(fields['minimumDays'], `${pointer}/minimumDays`, { least: 1, most: MOST_INT, whole: true }),
  };
}

function readWeights(value: unknown, pointer: string, faults: Faults): ScoreSetting['weights'] {
  const before = faults.count;
  const fields = faults.object(value, pointer, COMPONENTS);
  if (fields === null) return DEFAULT_SCORE.weights;
  const weights = COMPONENTS.map((key) => [key, faults.number(fields[key], `${pointer}/${key}`, { least: 0, most: 1 })] as const);
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  if (faults.count === before && Math.abs(sum - 1) > TOLERANCE) {
    faults.add(pointer, 'wrong_sum', `The weights sum to ${Number(sum.toPrecision(12))}. They must sum to 1.`);
  }
  return Object.fromEntries(weights) as ScoreSetting['weights'];
}
