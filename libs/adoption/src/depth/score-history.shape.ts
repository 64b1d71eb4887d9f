/** By how many points each component moved. */
export class ComponentPoints {
  /** @example 2.5 */
  userActivation: number;
  /** @example 0 */
  featureBreadth: number;
  /** @example -0.4 */
  engagementDepth: number;
  /** @example 3.2 */
  usageTrend: number;
  /** @example 0 */
  entitlementUtilization: number;
}

export class ScoreHistoryChange {
  /** The earlier point that this one is compared with: the nearest that was computed. @example 2026-03-23 */
  since: string;
  /** Score of this point minus score of that one. @example 5.3 */
  delta: number;
  /** They sum to the delta. */
  deltaPoints: ComponentPoints;
  /** The change in words, largest part first. @example "+5, because usage trend +3.2, user activation +2.5 and engagement depth −0.4 points." */
  explanation: string;
}

export class ScoreHistoryMilestone {
  /** @example first_api_call */
  key: string;
  /** @example First API call */
  title: string;
  /** Local day. @example 2026-03-25 */
  date: string;
}

/** The adoption score as of one day. */
export class ScoreHistoryPoint {
  /** Last local day of the score's window. @example 2026-03-30 */
  asOf: string;
  /** As shown: half up. Null when there was not enough data, before the first event, and when it is not computed yet. @example 81 */
  score: number | null;
  /** @example 80.7 */
  exact: number | null;
  band: 'excellent' | 'good' | 'fair' | 'poor' | null;
  /** Version of the formula that gave the score; null where none was computed. @example 1 */
  formulaVersion: string | null;
  /** Sum of the weights of the components that could be computed, 0–1. @example 1 */
  coverage: number | null;
  /** Whether the point is still to be computed, or to be computed again because something dated on or before the day has changed. */
  pending: boolean;
  /** How the score came from the point before; null without two scores of one formula version. */
  change: ScoreHistoryChange | null;
  /** Milestones reached since the day of the point before, that day excluded. */
  milestones: ScoreHistoryMilestone[];
}

/** The adoption score of one account over time, each change explained. */
export class ScoreHistory {
  /** Window of each score. */
  period: '7d' | '30d' | '90d' | 'all';
  step: 'day' | 'week';
  /** @example 2025-09-30 */
  from: string;
  /** Day of the last point. @example 2026-03-30 */
  to: string;
  /** Whether any point is pending. */
  pending: boolean;
  /** One a step, counted back from `to`, oldest first. */
  items: ScoreHistoryPoint[];
}
