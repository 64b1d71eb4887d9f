import { Module } from '@nestjs/common';
import { AdoptionModule } from '@adoption/adoption';
import { TrainingAdvice } from './training-advice';
import { TrainingGuests } from './training-guests';
import { TrainingsService } from './trainings.service';

/** What is done for accounts by mail. */
@Module({
  imports: [AdoptionModule],
  providers: [TrainingAdvice, TrainingGuests, TrainingsService],
  exports: [TrainingAdvice, TrainingsService],
})
export class EngagementModule {}
