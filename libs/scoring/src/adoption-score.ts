import { TOLERANCE } from '@adoption/metrics';
import { type Normalized, scoreComponents } from './score-components';
import type { ScoreFigures } from './score-figures';
import { SCORE_FORMULA, type ScoreComponentKey, type ScoreFormula } from './score-formula';

export type AdoptionBand = 'excellent' | 'good' | 'fair' | 'poor';

/** Lowest shown score of each band, best first. */
export const ADOPTION_BANDS: readonly { readonly band: AdoptionBand; readonly from: number }[] = [
  { band: 'excellent', from: 85 },
  { band: 'good', from: 70 },
  { band: 'fair', from: 50 },
  { band: 'poor', from: 0 },
];

/** One part of the score. */
export interface ScoreComponent extends Normalized {
  readonly key: ScoreComponentKey;
  /** Weight in the formula, before absent components are left out. */
  readonly weight: number;
  /** Scaled weight × normalized: 0 for an absent component, null without a score. */
  readonly points: number | null;
}

export interface AdoptionScore {
  /** 0–100; null when too little is known or the account is too new. */
  readonly exact: number | null;
  /** As shown: half up. */
  readonly shown: number | null;
  readonly band: AdoptionBand | null;
  /** Sum of the weights of the components that could be computed, 0–1. */
  readonly coverage: number;
  readonly formulaVersion: string;
  /** In the formula's order; their points sum to `exact`. */
  readonly components: readonly ScoreComponent[];
}

/**
 * The adoption score: the weighted mean of five components on 0–100. A component that cannot be known leaves the formula, and
 * the other weights are scaled up to 1.
 */
export function adoptionScore(figures: ScoreFigures, formula: ScoreFormula = SCORE_FORMULA): AdoptionScore {
  const normalized = scoreComponents(figures, formula);
  const keys = Object.keys(formula.weights) as ScoreComponentKey[];
  const coverage = keys.reduce((sum, key) => sum + (normalized[key].normalized === null ? 0 : formula.weights[key]), 0);
  const enough = coverage > 0 && coverage >= formula.minimumCoverage - TOLERANCE && figures.daysOfUse >= formula.minimumDays;
  const components = keys.map((key) => {
    const weight = formula.weights[key];
    return { key, ...normalized[key], weight, points: enough ? (weight / coverage) * (normalized[key].normalized ?? 0) : null };
  });
  const exact = enough ? components.reduce((sum, component) => sum + (component.points ?? 0), 0) : null;
  const shown = exact === null ? null : roundHalfUp(exact);
  return { exact, shown, band: bandOf(shown), coverage, formulaVersion: formula.version, components };
}

/** The nearest integer, halves (within the tolerance of computed numbers) upwards. */
export const roundHalfUp = (value: number): number => Math.floor(value + 0.5 + TOLERANCE);

/** The band of a score as shown. */
export const bandOf = (shown: number | null): AdoptionBand | null =>
  shown === null ? null : (ADOPTION_BANDS.find(({ from }) => shown >= from)?.band ?? 'poor');
