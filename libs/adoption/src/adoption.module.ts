import { Module } from '@nestjs/common';
import { UsageModule } from '@adoption/usage';
import { AdoptionService } from './adoption.service';
import { Peers } from './peers/peers';
import { PortfolioService } from './portfolio/portfolio.service';
import { QuestionsService } from './questions/questions.service';
import { RecommendationBook } from './recommendations/recommendation-book';
import { RecommendationRound } from './recommendations/recommendation-round';
import { RecommendationsService } from './recommendations/recommendations.service';
import { SettingsService } from './settings/settings.service';
import { SnapshotRound } from './snapshots/snapshot-round';
import { Snapshots } from './snapshots/snapshots';
import { UsersService } from './users.service';

const SERVICES = [
  AdoptionService,
  Peers,
  PortfolioService,
  QuestionsService,
  RecommendationBook,
  RecommendationRound,
  RecommendationsService,
  SettingsService,
  SnapshotRound,
  Snapshots,
  UsersService,
];

/** Reads facts, assembles dashboards. */
@Module({ imports: [UsageModule], providers: SERVICES, exports: SERVICES })
export class AdoptionModule {}
