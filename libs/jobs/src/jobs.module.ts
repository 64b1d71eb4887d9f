import { Module } from '@nestjs/common';
import { JobsService } from './jobs.service';
import { WorkRows } from './work-rows';

/** The rows of jobs, for processes that accept, show or do work. Needs no queue. */
@Module({ providers: [JobsService, WorkRows], exports: [JobsService, WorkRows] })
export class JobsModule {}
