import { Metric } from './metric.shape';

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
