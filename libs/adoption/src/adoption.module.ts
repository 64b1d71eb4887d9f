import { Module } from '@nestjs/common';
import { UsageModule } from '@adoption/usage';
import { AdoptionService } from './adoption.service';
import { PortfolioService } from './portfolio/portfolio.service';
import { UsersService } from './users.service';

/** Reads facts, assembles dashboards. */
@Module({ imports: [UsageModule], providers: [AdoptionService, PortfolioService, UsersService], exports: [AdoptionService, PortfolioService, UsersService] })
export class AdoptionModule {}
