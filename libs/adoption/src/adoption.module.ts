import { Module } from '@nestjs/common';
import { UsageModule } from '@adoption/usage';
import { AdoptionService } from './adoption.service';
import { UsersService } from './users.service';

/** Reads facts, assembles dashboards. */
@Module({ imports: [UsageModule], providers: [AdoptionService, UsersService], exports: [AdoptionService, UsersService] })
export class AdoptionModule {}
