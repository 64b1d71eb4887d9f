import { Module } from '@nestjs/common';
import { AdoptionModule } from '@adoption/adoption';
import { Audiences } from './audiences';
import { EngagementMoves } from './engagement-moves';
import { EngagementPreviews } from './engagement-previews';
import { EngagementsService } from './engagements.service';

/** What is done for accounts by mail, and whether it helped. */
@Module({
  imports: [AdoptionModule],
  providers: [Audiences, EngagementMoves, EngagementPreviews, EngagementsService],
  exports: [Audiences, EngagementMoves, EngagementPreviews, EngagementsService],
})
export class EngagementModule {}
