/**
 * The whole picture of one account: what the API answers, and what page, PDF, workbook, Markdown and portfolio are made from.
 * Numbers are unrounded, percents are 0–100, durations are seconds, days are local `YYYY-MM-DD`, instants RFC 3339 UTC,
 * null is "cannot be known". These classes are shapes only; the OpenAPI document is generated from them.
 */
export class PersonName {
  name: string;
  email: string;
}

export class DashboardCustomer {
  /** UUID of the account. */
  id: string;
  externalId: string;
  name: string;
  segment: string | null;
  industry: string | null;
  /** IANA time zone in which the account's days are cut. */
  timeZone: string;
  csm: PersonName | null;
  /** Last day of the contract in force. */
  renewsOn: string | null;
}

export class DayRange {
  from: string;
  to: string;
}

export class DashboardPeriod {
  key: '7d' | '30d' | '90d' | 'all';
  from: string;
  to: string;
  days: number;
  asOf: string;
  /** Whether `asOf` is today, so that the figures still move. */
  partial: boolean;
  previous: DayRange | null;
}

export class SoFarToday {
  /** Distinct users with a human event since local midnight. */
  activeUsers: number;
  /** Human events since local midnight. */
  events: number;
}

export class Freshness {
  /** When this version of the dashboard came to be. */
  generatedAt: string;
  lastEventAt: string | null;
  soFarToday: SoFarToday;
}

export class ScoreComponent {
  key: 'userActivation' | 'featureBreadth' | 'engagementDepth' | 'usageTrend' | 'entitlementUtilization';
  /** The figure before normalisation: percent, percent, actions per session, growth ratio, percent. */
  raw: number | null;
  /** The figure on 0–100. */
  normalized: number | null;
  /** Weight in the formula, before absent components are left out. */
  weight: number;
  /** Share of the score: scaled weight × normalized. */
  points: number | null;
  deltaPoints: number | null;
}

export class AdoptionScore {
  exact: number | null;
  band: 'excellent' | 'good' | 'fair' | 'poor' | null;
  /** Score now minus score as of N days earlier; the deltaPoints sum to it. */
  delta: number | null;
  /** Sum of the weights of the components that could be computed, 0–1. */
  coverage: number;
  formulaVersion: string;
  peerMedian: number | null;
  components: ScoreComponent[];
  /** The change in words, largest part first: "+5, because …". Null without a change to explain. */
  explanation: string | null;
}

export class EntitlementUse {
  metric: string;
  label: string;
  used: number | null;
  limit: number | null;
  unlimited: boolean;
  /** used / limit, percent. */
  utilization: number | null;
  health: 'over' | 'nearLimit' | 'ok' | 'roomToGrow' | 'unlimited' | null;
}

export class MetricTarget {
  operator: '>' | '<' | '=';
  value: number;
  /** Where the target comes from. */
  source: string;
}

export class Metric {
  value: number | null;
  unit: string;
  previous: number | null;
  change: number | null;
  changeKind: 'percent' | 'points' | 'absolute';
  peer: number | null;
  peerPosition: 'above' | 'average' | 'below' | null;
  target: MetricTarget | null;
  status: 'good' | 'watch' | 'poor' | null;
}

export class DailyActiveUsers extends Metric {
  lastDay: number;
  /** Mean over Monday to Friday of the window. */
  weekdayMean: number | null;
  peak: number;
}

export class Activation extends Metric {
  /** The uncapped percent. */
  raw: number | null;
  basis: 'licensed' | 'provisioned';
}

export class UserShare extends Metric {
  /** Percent of the base that the target speaks of. */
  share: number | null;
}

export class SessionDuration extends Metric {
  /** Over sessions with two or more events. */
  medianSeconds: number | null;
}

/** Counts of users by their last active day. */
export class UserHealth {
  active: number;
  engaged: number;
  atRisk: number;
  dormant: number;
  neverActive: number;
  /** Active in the last 30 days, but no seat user any more. */
  left: number;
}

export class UserMetrics {
  dau: DailyActiveUsers;
  wau: Metric;
  mau: Metric;
  mauOfLicensed: Metric;
  licensedUsers: number | null;
  seatUsers: number;
  activation: Activation;
  powerUsers: UserShare;
  dormantUsers: UserShare;
  loginFrequency: Metric;
  sessionDuration: SessionDuration;
  health: UserHealth;
}

export class FeatureBreadth extends Metric {
  used: number;
  adopted: number;
  available: number;
}

export class FeatureMetrics {
  breadth: FeatureBreadth;
  coreUsage: Metric;
  advancedUsage: Metric;
  stickiness: Metric;
  timeToFeature: Metric;
}

export class FeatureAdoption {
  key: string;
  name: string;
  tier: 'core' | 'advanced' | 'power';
  adopted: boolean;
  usagePercent: number | null;
  users: number;
  uses: number;
  repeatUsers: number;
  daysUsed: number;
  firstUsedOn: string | null;
  lastUsedOn: string | null;
  medianDaysToFirstUse: number | null;
  medianDaysOfAdopters: number | null;
  peerUsagePercent: number | null;
  peerAdoptionPercent: number | null;
  health: 'healthy' | 'low' | 'unused' | 'not_in_plan';
  valueProposition: string | null;
  action: 'training' | 'guide' | 'download_link' | null;
}

export class JourneyTier {
  tier: 'core' | 'advanced' | 'power';
  users: number;
  percent: number | null;
}

export class JourneyDrop {
  from: 'core' | 'advanced' | 'power';
  to: 'core' | 'advanced' | 'power';
  users: number;
}

export class AdoptionJourney {
  tiers: JourneyTier[];
  largestDrop: JourneyDrop | null;
}

export class ApiCallsPerDay extends Metric {
  /** API calls of the busiest day. */
  peak: number;
}

export class EngagementTotals {
  events: number;
  actions: number;
  sessions: number;
  activeUsers: number;
}

export class EngagementDepth {
  actionsPerSession: Metric;
  apiCallsPerDay: ApiCallsPerDay;
  integrations: Metric;
  contentCreated: Metric;
  collaboration: Metric;
  totals: EngagementTotals;
}

export class ActiveUsersPoint {
  date: string;
  dau: number;
  wau: number;
  mau: number;
}

/** A block of the week: `toWeekday` inclusive (Monday 0), `toHour` exclusive. */
export class PeakBlock {
  fromWeekday: number;
  toWeekday: number;
  fromHour: number;
  toHour: number;
}

export class GrowthPoint {
  /** Monday of the ISO week. */
  weekOf: string;
  actions: number;
}

export class Milestone {
  key: string;
  title: string;
  date: string;
  /** Whole weeks since go-live, counted from 1. */
  week: number;
}

export class Trends {
  activeUsers: ActiveUsersPoint[];
  /** Human events by local weekday (Monday first) and hour. */
  heatmap: number[][];
  peak: PeakBlock | null;
  /** Mean events of a weekend day as percent of a weekday's. */
  weekendShare: number | null;
  growth: GrowthPoint[];
  milestones: Milestone[];
}

export class PeerRow {
  key:
    | 'adoptionScore'
    | 'featureBreadth'
    | 'userActivation'
    | 'dauOfLicensed'
    | 'wauOfLicensed'
    | 'mauOfLicensed'
    | 'powerUserShare'
    | 'apiUsage'
    | 'featureStickiness'
    | 'actionsPerSession';
  label: string;
  value: number | null;
  /** Members of the group with that figure. */
  n: number;
  peerMedian: number | null;
  peerMean: number | null;
  percentile: number | null;
  /** Wilson 95 % interval of the percentile. */
  interval: number[] | null;
  position: 'above' | 'average' | 'below' | null;
  level: 'high' | 'medium' | 'low' | null;
}

export class PeerInsight {
  headline: string;
  detail: string;
  consider: string | null;
}

export class PeerComparison {
  requested: 'peers' | 'segment' | 'all_customers';
  basis: 'peers' | 'segment' | 'all_customers';
  fallbackFrom: string | null;
  pending: boolean;
  count: number;
  rows: PeerRow[];
  insight: PeerInsight | null;
}

export class RecommendedAction {
  kind: 'campaign' | 'training' | 'guide' | 'benefits' | 'download_link' | 'export' | 'report';
  label: string;
  href: string;
}

export class Recommendation {
  id: string;
  rule: string;
  rank: number;
  title: string;
  evidence: string;
  impact: 'high' | 'medium' | 'low';
  expectedGain: number | null;
  status: 'open' | 'snoozed' | 'dismissed' | 'in_progress' | 'done' | 'resolved';
  actions: RecommendedAction[];
}

export class HoursSaved {
  low: number;
  likely: number;
  high: number;
}

export class ValueLine {
  feature: string;
  uses: number;
  minutesPerUse: HoursSaved;
  hours: HoursSaved;
  source: string;
}

export class ValueDemonstration {
  hoursSaved: HoursSaved | null;
  lines: ValueLine[];
  topBenefit: string | null;
}

export class DataQuality {
  /** Events of the window without a known feature. */
  unmappedEvents: number;
  /** Events naming this customer that were refused on a day of the window and are still kept. */
  rejectedEvents: number;
  /** Events of the window that arrived more than 24 hours after their own time. */
  lateEvents: number;
  /** What could not be known, by name: `plan`, `licensedUsers`, … */
  missing: string[];
}

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
