import { Module } from '@nestjs/common';
import { AdoptionModule } from '../adoption.module';
import { CohortsService } from './cohorts.service';
import { FeatureDetailService } from './feature-detail.service';
import { ScoreHistoryService } from './score-history.service';
import { UserJourneyService } from './user-journey.service';

const SERVICES = [CohortsService, FeatureDetailService, ScoreHistoryService, UserJourneyService];

/** What lies behind the figures of one account: scores over time, cohorts, one feature, one user. */
@Module({ imports: [AdoptionModule], providers: SERVICES, exports: SERVICES })
export class DepthModule {}
