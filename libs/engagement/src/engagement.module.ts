import { Module } from '@nestjs/common';
import { AdoptionModule } from '@adoption/adoption';
import { Audiences } from './audiences';
import { DeliveryClaims } from './claim';
import { DashboardViews } from './dashboard-views';
import { DownloadLinksService } from './download-links.service';
import { DueMails } from './due-mails';
import { EngagementMoves } from './engagement-moves';
import { EngagementPreviews } from './engagement-previews';
import { EngagementsService } from './engagements.service';
import { MailSending } from './mail-sending';
import { Mailer } from './mailer';
import { OutcomesService } from './outcomes.service';
import { SuccessMetricsService } from './success-metrics.service';
import { SuppressionsService } from './suppressions.service';
import { TrainingAdvice } from './training-advice';
import { TrainingGuests } from './training-guests';
import { TrainingsService } from './trainings.service';

const SERVICES = [
  Audiences,
  DashboardViews,
  DownloadLinksService,
  DueMails,
  EngagementMoves,
  EngagementPreviews,
  EngagementsService,
  Mailer,
  MailSending,
  OutcomesService,
  SuccessMetricsService,
  SuppressionsService,
  TrainingAdvice,
  TrainingGuests,
  TrainingsService,
];

/** What is done for accounts by mail, and whether it helped. */
@Module({ imports: [AdoptionModule], providers: [DeliveryClaims, ...SERVICES], exports: SERVICES })
export class EngagementModule {}
