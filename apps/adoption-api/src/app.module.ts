import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { APP_GUARD, APP_PIPE } from '@nestjs/core';
import { ACCESS_ENTITIES, AccessModule } from '@adoption/access';
import { AccountsModule, AccountsService } from '@adoption/accounts';
import { AdoptionModule, DepthModule } from '@adoption/adoption';
import { Clock, ConfigModule, type Settings } from '@adoption/config';
import { DatabaseModule } from '@adoption/database';
import { EngagementModule } from '@adoption/engagement';
import { ImportsModule } from '@adoption/imports';
import { JobsModule } from '@adoption/jobs';
import { ReportsModule } from '@adoption/reports';
import { CallIntake, EventIntake, UsageModule, UserAliases } from '@adoption/usage';
import { AccessGuard } from './access/access.guard';
import { AccountUsersController } from './adoption/account-users.controller';
import { CohortsController } from './adoption/cohorts.controller';
import { DashboardController } from './adoption/dashboard.controller';
import { FeatureDetailController } from './adoption/feature-detail.controller';
import { ScoreHistoryController } from './adoption/score-history.controller';
import { UserJourneyController } from './adoption/user-journey.controller';
import { ContractsController } from './contracts/contracts.controller';
import { CustomersController } from './customers/customers.controller';
import { EngagementDraftsController } from './engagements/engagement-drafts.controller';
import { EngagementMovesController } from './engagements/engagement-moves.controller';
import { EngagementsController } from './engagements/engagements.controller';
import { DownloadLinksController } from './download-links/download-links.controller';
import { FollowedLinksController } from './download-links/followed-links.controller';
import { EntitlementsController } from './entitlements/entitlements.controller';
import { ExportRequestsController } from './exports/export-requests.controller';
import { ExportsController } from './exports/exports.controller';
import { FeaturesController } from './features/features.controller';
import { GaugesController } from './gauges/gauges.controller';
import { InputPipe } from './http/input.pipe';
import { UndeclaredQueryGuard } from './http/undeclared-query.guard';
import { ImportsController } from './imports/imports.controller';
import { Uploads } from './imports/uploads';
import { JobStreams } from './jobs/job-streams';
import { JobWatch } from './jobs/job-watch';
import { JobsController } from './jobs/jobs.controller';
import { KeysController } from './keys/keys.controller';
import { MailEventsController } from './mail/mail-events.controller';
import { PublicVisits } from './mail/public-visits';
import { UnsubscribeController } from './mail/unsubscribe.controller';
import { HealthController } from './operations/health.controller';
import { HttpMetrics } from './operations/http-metrics';
import { MetricsController } from './operations/metrics.controller';
import { Readiness } from './operations/readiness';
import { OutcomesController } from './outcomes/outcomes.controller';
import { PagesController } from './pages/pages.controller';
import { PeopleController } from './people/people.controller';
import { Answers } from './questions/answers';
import { PortfolioAnswer } from './questions/portfolio-answer';
import { AskController } from './questions/ask.controller';
import { PortfolioController } from './portfolio/portfolio.controller';
import { RecommendationsController } from './recommendations/recommendations.controller';
import { SettingsController } from './settings/settings.controller';
import { SignInAttempts } from './sign-in/sign-in-attempts';
import { SignInController } from './sign-in/sign-in.controller';
import { TrainingsController } from './trainings/trainings.controller';
import { PostHogController } from './usage/posthog.controller';
import { SdkCalls } from './usage/sdk-calls';
import { SegmentController } from './usage/segment.controller';
import { UsageController } from './usage/usage.controller';
import { UsersController } from './users/users.controller';

/** Libs that bring services. */
const LIBS: NonNullable<ModuleMetadata['imports']> = [
  AccessModule,
  AccountsModule.countedBy(UsageModule),
  AdoptionModule,
  DepthModule,
  EngagementModule,
  ImportsModule,
  JobsModule,
  ReportsModule,
  UsageModule,
];

/** One controller for every resource. */
const CONTROLLERS: NonNullable<ModuleMetadata['controllers']> = [
  AccountUsersController,
  AskController,
  CohortsController,
  ContractsController,
  CustomersController,
  DashboardController,
  EngagementDraftsController,
  EngagementMovesController,
  EngagementsController,
  DownloadLinksController,
  EntitlementsController,
  ExportRequestsController,
  ExportsController,
  FeatureDetailController,
  FeaturesController,
  FollowedLinksController,
  GaugesController,
  HealthController,
  ImportsController,
  JobsController,
  KeysController,
  MailEventsController,
  MetricsController,
  OutcomesController,
  PagesController,
  PeopleController,
  PortfolioController,
  PostHogController,
  RecommendationsController,
  ScoreHistoryController,
  SegmentController,
  SettingsController,
  SignInController,
  UnsubscribeController,
  TrainingsController,
  UsageController,
  UserJourneyController,
  UsersController,
];

/** What only this process has. */
const PROVIDERS: NonNullable<ModuleMetadata['providers']> = [
  Answers,
  PortfolioAnswer,
  HttpMetrics,
  JobStreams,
  JobWatch,
  PublicVisits,
  Readiness,
  SdkCalls,
  SignInAttempts,
  Uploads,
  {
    provide: CallIntake,
    inject: [AccountsService, EventIntake, UserAliases, Clock],
    useFactory: (accounts: AccountsService, events: EventIntake, aliases: UserAliases, clock: Clock) => new CallIntake(accounts, events, aliases, clock),
  },
];

/** The HTTP API as one Nest module: guard, input checks, controllers. */
@Module({})
export class AppModule {
  static from(settings: Settings, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [ConfigModule.from(settings, clock), DatabaseModule.forProcess('adoption-api', ACCESS_ENTITIES), ...LIBS],
      controllers: CONTROLLERS,
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: UndeclaredQueryGuard },
        { provide: APP_PIPE, useClass: InputPipe },
        ...PROVIDERS,
      ],
    };
  }
}
