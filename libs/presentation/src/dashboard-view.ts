/** The parts of an account's dashboard that are shown as text. The API's answer fits without being imported. */
export interface MetricView {
  readonly value: number | null;
  readonly change: number | null;
  readonly changeKind: 'percent' | 'points' | 'absolute';
  readonly peerPosition: 'above' | 'average' | 'below' | null;
  readonly target: { readonly operator: '>' | '<' | '='; readonly value: number } | null;
  readonly status: 'good' | 'watch' | 'poor' | null;
}

export interface FeatureView {
  readonly name: string;
  readonly adopted: boolean;
  readonly usagePercent: number | null;
  readonly users: number;
  readonly uses: number;
  readonly peerUsagePercent: number | null;
  readonly health: 'healthy' | 'low' | 'unused' | 'not_in_plan';
  readonly valueProposition: string | null;
  readonly action: 'training' | 'guide' | 'download_link' | null;
}

export interface PeerRowView {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  readonly peerMedian: number | null;
  readonly percentile: number | null;
  readonly position: 'above' | 'average' | 'below' | null;
  readonly level: 'high' | 'medium' | 'low' | null;
}

/** Users whom nobody has seen for more than 30 days, longest first. */
export interface DormantView {
  /** The first of them, as many as a page names. */
  readonly users: readonly {
    readonly name: string | null;
    readonly email: string | null;
    readonly externalId: string;
    readonly team: string | null;
    readonly lastActiveOn: string | null;
    readonly daysInactive: number | null;
  }[];
  readonly total: number;
}

export interface DashboardView {
  readonly customer: { readonly name: string; readonly segment: string | null; readonly industry: string | null; readonly timeZone: string };
  readonly period: { readonly key: '7d' | '30d' | '90d' | 'all'; readonly from: string; readonly to: string; readonly partial: boolean };
  readonly freshness: {
    readonly generatedAt: string;
    readonly lastEventAt: string | null;
    readonly soFarToday: { readonly activeUsers: number; readonly events: number };
  };
  readonly adoptionScore: number | null;
  readonly score: {
    readonly band: 'excellent' | 'good' | 'fair' | 'poor' | null;
    readonly delta: number | null;
    readonly coverage: number;
    readonly peerMedian: number | null;
    readonly explanation: string | null;
    readonly components: readonly {
      readonly key: string;
      readonly normalized: number | null;
      readonly weight: number;
      readonly points: number | null;
      readonly deltaPoints: number | null;
    }[];
  };
  readonly entitlements: readonly {
    readonly label: string;
    readonly used: number | null;
    readonly limit: number | null;
    readonly unlimited: boolean;
    readonly utilization: number | null;
    readonly health: 'over' | 'nearLimit' | 'ok' | 'roomToGrow' | 'unlimited' | null;
  }[];
  readonly userMetrics: {
    readonly dau: MetricView;
    readonly wau: MetricView;
    readonly mau: MetricView;
    readonly mauOfLicensed: MetricView;
    readonly seatUsers: number;
    readonly activation: MetricView;
    readonly powerUsers: MetricView & { readonly share: number | null };
    readonly dormantUsers: MetricView & { readonly share: number | null };
    readonly loginFrequency: MetricView;
    readonly sessionDuration: MetricView;
    readonly health: {
      readonly active: number;
      readonly engaged: number;
      readonly atRisk: number;
      readonly dormant: number;
      readonly neverActive: number;
      readonly left: number;
    };
  };
  readonly featureMetrics: {
    readonly breadth: MetricView & { readonly adopted: number; readonly available: number };
    readonly coreUsage: MetricView;
    readonly advancedUsage: MetricView;
    readonly stickiness: MetricView;
    readonly timeToFeature: MetricView;
  };
  readonly featureAdoption: readonly FeatureView[];
  readonly adoptionJourney: {
    readonly tiers: readonly { readonly tier: 'core' | 'advanced' | 'power'; readonly users: number; readonly percent: number | null }[];
    readonly largestDrop: { readonly from: string; readonly to: string; readonly users: number } | null;
  };
  readonly engagementDepth: {
    readonly actionsPerSession: MetricView;
    readonly apiCallsPerDay: MetricView & { readonly peak: number };
    readonly integrations: MetricView;
    readonly contentCreated: MetricView;
    readonly collaboration: MetricView;
  };
  readonly trends: {
    readonly activeUsers: readonly { readonly date: string; readonly dau: number }[];
    readonly heatmap: readonly (readonly number[])[];
    readonly peak: { readonly fromWeekday: number; readonly toWeekday: number; readonly fromHour: number; readonly toHour: number } | null;
    readonly weekendShare: number | null;
    readonly growth: readonly { readonly weekOf: string; readonly actions: number }[];
    readonly milestones: readonly { readonly title: string; readonly date: string; readonly week: number }[];
  };
  readonly peerComparison: {
    readonly basis: 'peers' | 'segment' | 'all_customers';
    readonly fallbackFrom: string | null;
    readonly pending: boolean;
    readonly count: number;
    readonly rows: readonly PeerRowView[];
    readonly insight: { readonly headline: string; readonly detail: string; readonly consider: string | null } | null;
  };
  readonly recommendations: readonly {
    readonly title: string;
    readonly evidence: string;
    readonly status: string;
    readonly actions: readonly { readonly label: string }[];
  }[];
  readonly valueDemonstration: {
    readonly hoursSaved: { readonly low: number; readonly likely: number; readonly high: number } | null;
    readonly topBenefit: string | null;
  };
  readonly dataQuality: { readonly unmappedEvents: number; readonly rejectedEvents: number; readonly lateEvents: number; readonly missing: readonly string[] };
}
