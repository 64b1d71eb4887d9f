import type { TargetMetric } from '@adoption/metrics';

/** Shares of the score, each from 0 to 1; they sum to 1. */
export class ScoreWeightsValue {
  /** @example 0.25 */
  userActivation: number;
  /** @example 0.25 */
  featureBreadth: number;
  /** @example 0.2 */
  engagementDepth: number;
  /** @example 0.15 */
  usageTrend: number;
  /** @example 0.15 */
  entitlementUtilization: number;
}

/** The score formula. */
export class ScoreValue {
  weights: ScoreWeightsValue;
  /**
   * Actions per session that count as full engagement, above 0.
   * @example 15
   */
  fullActionsPerSession: number;
  /**
   * Growth between two windows that counts as a full rise, above 1; its reciprocal as a full fall.
   * @example 1.25
   */
  fullGrowth: number;
  /**
   * Below this many actions in both windows a trend is chance.
   * @example 30
   */
  trendMinimumActions: number;
  /**
   * Least weight that must be present for a score, above 0, up to 1.
   * @example 0.6
   */
  minimumCoverage: number;
  /**
   * Least number of days from the first event to the day of the score, at least 1.
   * @example 14
   */
  minimumDays: number;
}

/** A target that is set for a figure. */
export class TargetValue {
  /** @example activation */
  metric: TargetMetric;
  /** @example > */
  operator: '>' | '<' | '=';
  /** @example 90 */
  value: number;
  /**
   * null: of any segment.
   * @example Enterprise
   */
  segment: string | null;
  /**
   * null: of any industry.
   * @example null
   */
  industry: string | null;
}

/** A figure whose target can be set. */
export class TargetDefaultValue {
  /** @example activation */
  metric: TargetMetric;
  /** @example > */
  operator: '>' | '<' | '=';
  /** @example percent */
  unit: string;
  /**
   * The product's own; null: it depends on the industry, so there is none until one is set.
   * @example 95
   */
  value: number | null;
}

/** From when on a feature counts as adopted; null: as in the product. */
export class CutoffValue {
  /**
   * Of the active users, percent.
   * @example 5
   */
  percent?: number | null;
  /** @example 2 */
  users?: number | null;
  /**
   * Days with use.
   * @example 2
   */
  days?: number | null;
}

/** The cut-off of one feature. */
export class FeatureCutoffValue {
  /**
   * Key of the feature.
   * @example reports
   */
  feature: string;
  /** null: as in the product. */
  cutoff: CutoffValue | null;
}

/** The product's own cut-off. */
export class DefaultCutoffValue {
  /** @example 10 */
  percent: number;
  /**
   * 1 for accounts with fewer than five seat users.
   * @example 2
   */
  users: number;
  /** @example 2 */
  days: number;
}

/** The job that recomputes the scores; `GET /api/jobs/{id}` tells how far it is. */
export class StartedJob {
  /** @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
  id: string;
}
