import { Module } from '@nestjs/common';
import { UsageModule } from '@adoption/usage';
import { AdoptionService } from './adoption.service';

/** Reads facts, assembles dashboards. */
@Module({ imports: [UsageModule], providers: [AdoptionService], exports: [AdoptionService] })
export class AdoptionModule {}
