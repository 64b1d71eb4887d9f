import { ImportsService } from '@adoption/imports';
import { type JobOutcome, JobProcessor, JobsService, Processes } from '@adoption/jobs';

/** Drops jobs that ended long ago, forgets idempotency keys after their day, and uploaded files that nobody imported after a week. */
@Processes('prune-jobs')
export class PruneJobsProcessor extends JobProcessor<'prune-jobs'> {
  constructor(
    private readonly jobs: JobsService,
    private readonly imports: ImportsService,
  ) {
    super();
  }

  override async run(): Promise<JobOutcome> {
    return { ...(await this.jobs.prune()), imports: await this.imports.prune() };
  }
}
