import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ACCESS_ENTITIES, AccessModule } from '@adoption/access';
import { type Clock, ConfigModule, type Settings } from '@adoption/config';
import { DatabaseModule } from '@adoption/database';
import { UsageModule } from '@adoption/usage';
import { AccessGuard } from './access/access.guard';
import { InputPipe } from './http/input.pipe';
import { UndeclaredQueryInterceptor } from './http/undeclared-query.interceptor';
import { KeysController } from './keys/keys.controller';
import { HealthController } from './operations/health.controller';
import { HttpMetrics } from './operations/http-metrics';
import { MetricsController } from './operations/metrics.controller';
import { Readiness } from './operations/readiness';
import { PagesController } from './pages/pages.controller';
import { PeopleController } from './people/people.controller';
import { SignInAttempts } from './sign-in/sign-in-attempts';
import { SignInController } from './sign-in/sign-in.controller';
import { UsageController } from './usage/usage.controller';

/** Libs that bring services. */
const LIBS: NonNullable<ModuleMetadata['imports']> = [AccessModule, UsageModule];

/** One controller for every resource. */
const CONTROLLERS: NonNullable<ModuleMetadata['controllers']> = [
  HealthController,
  KeysController,
  MetricsController,
  PagesController,
  PeopleController,
  SignInController,
  UsageController,
];

/** What only this process has. */
const PROVIDERS: NonNullable<ModuleMetadata['providers']> = [HttpMetrics, Readiness, SignInAttempts];

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
        { provide: APP_INTERCEPTOR, useClass: UndeclaredQueryInterceptor },
        { provide: APP_PIPE, useClass: InputPipe },
        ...PROVIDERS,
      ],
    };
  }
}
