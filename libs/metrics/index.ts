export * from './src/facts';
export { dayText, isWeekend, mondayOf, weekdayOf } from './src/local-day';
export { monthOf, monthStart, monthText } from './src/local-month';
export { PERIOD_DAYS, type ResolvedPeriod, resolvePeriod, wasInUseFrom, windowBefore, windowOf } from './src/period';
export { type AdoptionFigures, adoptionFigures, type CoreFigures, coreFigures } from './src/adoption-figures';
export { eachActiveDay, lastActiveDays } from './src/active-days';
export { type ActiveUserPoint, activeUserPoints, type ActiveUserSeries, activeUserSeries, DAILY_POINTS_UP_TO, type DailyActiveUsers } from './src/active-users';
export { type Cohort, type CohortMonth, cohorts, type Cohorts } from './src/cohorts';
export { dormantRecovery, type DormantRecovery } from './src/dormant-recovery';
export { seatUsers } from './src/seat-users';
export { type Activation, HEALTH_GROUPS, type HealthGroup, healthGroupOf, type UserHealth, userHealth } from './src/user-health';
export { actionsPerUser, discretePercentile, powerUsers } from './src/power-users';
export { entitlementsInForce, featureAvailability } from './src/feature-availability';
export { type FeatureUse, featureUse } from './src/feature-use';
export { ADOPTION_CUTOFF, type FeatureHealth, type FeatureFigures, type FeatureRow, isAdopted } from './src/feature-adoption';
export { type TimesToFeature, timesToFeature } from './src/time-to-feature';
export { type AdoptionJourney, TIERS } from './src/adoption-journey';
export { entitlementLabel } from './src/entitlement-label';
export { contractInForce, ENTITLEMENT_SCALE, entitlementHealth, type EntitlementHealth, type EntitlementUse, licensedUsers } from './src/entitlements';
export type { EngagementFigures, WindowTotals } from './src/engagement-depth';
export { heatmap, type PeakBlock, peakBlock, weekendShare } from './src/usage-patterns';
export { growth, type GrowthPoint } from './src/growth';
export { goLiveDay, milestonesReached, milestoneTitle, milestoneWeek } from './src/milestones';
export type { MilestoneDay } from './src/milestone-day';
export {
  entitlementTarget,
  type MetricStatus,
  type PeerGoal,
  peerTarget,
  statusAmongPeers,
  statusOf,
  statusOfEntitlement,
  type Target,
  TARGETS,
} from './src/thresholds';
export { ofLicensed, type TargetMetric, TARGET_METRICS, type TargetOverride, type Targets, targetsFor } from './src/targets';
export { type ChangeKind, changeOf } from './src/change';
export { isAbove, isAtLeast, isBelow, TOLERANCE } from './src/tolerance';
