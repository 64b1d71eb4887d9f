import { Inject, Injectable } from '@nestjs/common';
import type { AccountScope } from '@adoption/access';
import { isoDay, localDay } from '@adoption/accounts';
import { PortfolioService } from '@adoption/adoption';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { Database } from '@adoption/database';
import { mondayOf } from '@adoption/metrics';
import { DashboardViews } from './dashboard-views';
import { quarterDays } from './quarter-days';
import { featureAdoptionAround } from './queries/feature-adoption-around.query';
import { pastTrainings } from './queries/past-trainings.query';
import { trainingsScheduled } from './queries/trainings-scheduled.query';
import { viewsOfWeeks } from './queries/views-of-weeks.query';
import { dashboardViewsMetric, trainingAdoptionMetric, trainingsScheduledMetric } from './success-figures';
import type { SuccessMetrics } from './success-metrics.shape';

/** Complete weeks of views that are shown. */
const WEEKS = 12;
/** Trainings are looked at so many days back. */
const TRAINING_DAYS = 365;
/** Of the portfolio only its key figures are wanted. */
const KEY_FIGURES = {
  period: '30d',
  asOf: null,
  filters: { segment: null, industry: null, owner: null, band: null, challenge: null, q: null, churned: false },
  sort: 'score',
  descending: true,
  limit: 1,
  cursor: null,
} as const;

/** The product's own success metrics. */
@Injectable()
export class SuccessMetricsService {
  constructor(
    private readonly database: Database,
    private readonly portfolios: PortfolioService,
    private readonly views: DashboardViews,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Over the accounts of the scope; views of a manager's scope are their own. */
  async of(scope: AccountScope): Promise<SuccessMetrics> {
    const { timeZone } = this.settings;
    const now = this.clock.now();
    const today = localDay(timeZone, now);
    const quarter = quarterDays(today);
    await this.views.settle();
    const { kpis } = await this.portfolios.portfolio(KEY_FIGURES, scope);
    const [weeks, scheduled, adoption] = await this.database.snapshot(async (transaction) => [
      await viewsOfWeeks(transaction, mondayOf(today), WEEKS + 1, scope, timeZone),
      await trainingsScheduled(transaction, quarter, scope, timeZone),
      await featureAdoptionAround(transaction, await pastTrainings(transaction, now, TRAINING_DAYS, scope, timeZone), timeZone),
    ]);
    const { value, target, status, accounts } = kpis.averageScore;
    return {
      today: isoDay(today),
      dashboardViews: dashboardViewsMetric(weeks),
      trainingsScheduled: trainingsScheduledMetric(scheduled, quarter.from),
      trainingAdoption: trainingAdoptionMetric(adoption),
      portfolioAverage: { value, target, status, accounts },
      dormantRecovery: kpis.dormantRecovery,
    };
  }
}
