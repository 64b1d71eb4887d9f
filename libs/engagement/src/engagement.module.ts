import { Module } from '@nestjs/common';
import { AdoptionModule } from '@adoption/adoption';
import { Audiences } from './audiences';
import { DeliveryClaims } from './claim';
import { DueMails } from './due-mails';
import { EngagementMoves } from './engagement-moves';
import { EngagementPreviews } from './engagement-previews';
import { EngagementsService } from './engagements.service';
import { MailSending } from './mail-sending';
import { Mailer } from './mailer';
import { SuppressionsService } from './suppressions.service';

/** What is done for accounts by mail, and whether it helped. */
@Module({
  imports: [AdoptionModule],
  providers: [Audiences, DeliveryClaims, DueMails, EngagementMoves, EngagementPreviews, EngagementsService, Mailer, MailSending, SuppressionsService],
  exports: [Audiences, DueMails, EngagementMoves, EngagementPreviews, EngagementsService, Mailer, MailSending, SuppressionsService],
})
export class EngagementModule {}
