import { Module } from '@nestjs/common';
import { AdoptionModule } from '@adoption/adoption';
import { DashboardViews } from './dashboard-views';
import { DownloadLinksService } from './download-links.service';
import { OutcomesService } from './outcomes.service';
import { SuccessMetricsService } from './success-metrics.service';

/** What is done for accounts, and whether it helped. */
@Module({
  imports: [AdoptionModule],
  providers: [DashboardViews, DownloadLinksService, OutcomesService, SuccessMetricsService],
  exports: [DashboardViews, DownloadLinksService, OutcomesService, SuccessMetricsService],
})
export class EngagementModule {}
