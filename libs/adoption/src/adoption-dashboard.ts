import { DashboardCustomer, DashboardPeriod, DataQuality, Freshness } from './shapes/account.shape';
import { EngagementDepth } from './shapes/engagement.shape';
import { EntitlementUse } from './shapes/entitlements.shape';
import { AdoptionJourney, FeatureAdoption, FeatureMetrics } from './shapes/features.shape';
import { PeerComparison } from './shapes/peers.shape';
import { Recommendation, ValueDemonstration } from './shapes/recommendations.shape';
import { AdoptionScore } from './shapes/score.shape';
import { Trends } from './shapes/trends.shape';
import { UserMetrics } from './shapes/user-metrics.shape';

export * from './shapes/account.shape';
export * from './shapes/engagement.shape';
export * from './shapes/entitlements.shape';
export * from './shapes/features.shape';
export * from './shapes/metric.shape';
export * from './shapes/peers.shape';
export * from './shapes/recommendations.shape';
export * from './shapes/score.shape';
export * from './shapes/trends.shape';
export * from './shapes/user-metrics.shape';

/**
 * The whole picture of one account: what the API answers, and what page, PDF, workbook, Markdown and portfolio are made from.
 * Numbers are unrounded, percents are 0–100, durations are seconds, days are local `YYYY-MM-DD`, instants RFC 3339 UTC,
 * null is "cannot be known". These classes are shapes only; the OpenAPI document is generated from them.
 */
export class AdoptionDashboard {
  customer: DashboardCustomer;
  period: DashboardPeriod;
  freshness: Freshness;
  /** The score as shown: half up; null when there is not enough data. */
  adoptionScore: number | null;
  score: AdoptionScore;
  entitlements: EntitlementUse[];
  userMetrics: UserMetrics;
  featureMetrics: FeatureMetrics;
  /** Every feature of the catalogue. */
  featureAdoption: FeatureAdoption[];
  adoptionJourney: AdoptionJourney;
  engagementDepth: EngagementDepth;
  trends: Trends;
  peerComparison: PeerComparison;
  recommendations: Recommendation[];
  valueDemonstration: ValueDemonstration;
  dataQuality: DataQuality;
}
