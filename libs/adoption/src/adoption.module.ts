import { Module } from '@nestjs/common';
import { UsageModule } from '@adoption/usage';
import { AdoptionService } from './adoption.service';
import { QuestionsService } from './questions/questions.service';
import { UsersService } from './users.service';

/** Reads facts, assembles dashboards. */
@Module({ imports: [UsageModule], providers: [AdoptionService, QuestionsService, UsersService], exports: [AdoptionService, QuestionsService, UsersService] })
export class AdoptionModule {}
