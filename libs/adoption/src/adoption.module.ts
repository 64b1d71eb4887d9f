import { Module } from '@nestjs/common';
import { UsageModule } from '@adoption/usage';
import { AdoptionService } from './adoption.service';
import { SettingsService } from './settings/settings.service';
import { UsersService } from './users.service';

/** Reads facts, assembles dashboards. */
@Module({ imports: [UsageModule], providers: [AdoptionService, SettingsService, UsersService], exports: [AdoptionService, SettingsService, UsersService] })
export class AdoptionModule {}
