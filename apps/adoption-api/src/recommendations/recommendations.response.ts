/** A recommendation as it is kept, whether it still applies or not. */
export class KeptRecommendationResponse {
  /** The same in every run: account, rule and subject. @example 7b7e2c0e-0000-4000-8000-000000000001.unused-feature.analytics */
  id: string;
  /** @example unused-feature */
  rule: string;
  /** Key of a feature, metric of an entitlement, or `account`. @example analytics */
  subject: string;
  /** @example dismissed */
  status: 'open' | 'snoozed' | 'dismissed' | 'in_progress' | 'done' | 'resolved';
  /** Why a person decided so. @example Not before the spring release. */
  reason: string | null;
  /** Local day on which a snoozed one comes back. @example 2026-12-31 */
  until: string | null;
  /** @example Analytics Feature Training */
  title: string;
  /** The numbers behind it when it was last generated, rounded for reading. @example Only 8% adoption vs 65% peer median. */
  evidence: string;
  /** @example high */
  impact: 'high' | 'medium' | 'low';
  /** Points that the score would gain with the gap closed; null when that cannot be known. @example 3.57 */
  expectedGain: number | null;
  /** How far from where it should be, in the figure's own unit. @example 57 */
  gap: number | null;
  /** 1 is the most worthwhile of its run. @example 1 */
  rank: number;
  /** Whether the rule applied in the last run. */
  applies: boolean;
}

/** Everything that was ever recommended for an account. */
export class KeptRecommendationsResponse {
  items: KeptRecommendationResponse[];
}
