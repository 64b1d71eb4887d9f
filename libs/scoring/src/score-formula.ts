export type ScoreComponentKey = 'userActivation' | 'featureBreadth' | 'engagementDepth' | 'usageTrend' | 'entitlementUtilization';

/** The configurable part of the score. Scores of different versions are not compared. */
export interface ScoreFormula {
  readonly version: string;
  /** Shares of the score; they sum to 1. */
  readonly weights: Readonly<Record<ScoreComponentKey, number>>;
  /** Actions per session that count as full engagement. */
  readonly fullActionsPerSession: number;
  /** Growth between two windows that counts as a full rise; its reciprocal as a full fall. */
  readonly fullGrowth: number;
  /** Below this many actions in both windows a trend is chance. */
  readonly trendMinimumActions: number;
  /** Least weight that must be present for a score. */
  readonly minimumCoverage: number;
  /** Least number of days from the first event day to `asOf`. */
  readonly minimumDays: number;
}

/** The formula in force. */
export const SCORE_FORMULA: ScoreFormula = {
  version: '1',
  weights: { userActivation: 0.25, featureBreadth: 0.25, engagementDepth: 0.2, usageTrend: 0.15, entitlementUtilization: 0.15 },
  fullActionsPerSession: 15,
  fullGrowth: 1.25,
  trendMinimumActions: 30,
  minimumCoverage: 0.6,
  minimumDays: 14,
};
