import { MetricTarget } from '@adoption/adoption';
import { UseAround } from './outcome.shape';

/** Views of dashboards in one week. */
export class ViewsInWeek {
  /** Monday, in the workspace's zone. @example 2026-03-23 */
  weekOf: string;
  /** Looks of signed-in customer success managers at an account's dashboard; of one person at one account at most one in 30 minutes. @example 84 */
  views: number;
  /** Customer success managers of today who were here by the end of the week. @example 6 */
  csms: number;
  /** Null without customer success managers. @example 14 */
  perCsm: number | null;
}

export class DashboardViewsMetric {
  /** Views per customer success manager in the last complete week. @example 14 */
  value: number | null;
  /** The same in the week before. */
  previous: number | null;
  target: MetricTarget;
  status: 'good' | 'watch' | 'poor' | null;
  /** The week under way. */
  thisWeek: ViewsInWeek;
  /** The twelve complete weeks before it, oldest first. */
  weeks: ViewsInWeek[];
}

export class TrainingsScheduledMetric {
  /** Change of this quarter so far against as many days of the last one, percent; null when there were none. @example 33.3 */
  value: number | null;
  target: MetricTarget;
  status: 'good' | 'watch' | 'poor' | null;
  /** First day of this quarter. @example 2026-01-01 */
  from: string;
  /** Trainings scheduled in this quarter so far; cancelled ones do not count. @example 8 */
  thisQuarter: number;
  /** In as many days of the last quarter. @example 6 */
  lastQuarterSoFar: number;
  /** In all of the last quarter. @example 7 */
  lastQuarter: number;
}

export class TrainingAdoptionMetric {
  /** Use of the feature by those invited, 30 days after minus 30 days before, percent points. @example 13 */
  value: number | null;
  target: MetricTarget;
  status: 'good' | 'watch' | 'poor' | null;
  /** Trainings of the last year whose 30 days after are over. @example 5 */
  trainings: number;
  /** All invitations of these trainings together. */
  invited: UseAround;
  /** Those who attended; null where no attendance is kept. */
  attended: UseAround | null;
}

export class PortfolioAverageMetric {
  /** Mean adoption score of the accounts. @example 72.4 */
  value: number | null;
  target: MetricTarget;
  status: 'good' | 'watch' | 'poor' | null;
  /** Accounts with a score. @example 38 */
  accounts: number;
}

export class DormantRecoveryMetric {
  /** Percent of the users dormant 30 days ago who were active since. @example 42 */
  value: number | null;
  target: MetricTarget;
  status: 'good' | 'watch' | 'poor' | null;
  dormantBefore: number | null;
  recovered: number | null;
}

/** Does the product help? Its success metrics, over the accounts that the caller sees; percents are 0–100, null is "cannot be known". */
export class SuccessMetrics {
  /** Today in the workspace's zone. @example 2026-03-31 */
  today: string;
  dashboardViews: DashboardViewsMetric;
  trainingsScheduled: TrainingsScheduledMetric;
  trainingAdoption: TrainingAdoptionMetric;
  portfolioAverage: PortfolioAverageMetric;
  dormantRecovery: DormantRecoveryMetric;
}
