import { type JobOutcome, JobProcessor, JobsService, Processes } from '@adoption/jobs';

/** Drops jobs that ended long ago, and forgets idempotency keys after their day. */
@Processes('prune-jobs')
export class PruneJobsProcessor extends JobProcessor<'prune-jobs'> {
  constructor(private readonly jobs: JobsService) {
    super();
  }

  override async run(): Promise<JobOutcome> {
    return { ...(await this.jobs.prune()) };
  }
}
