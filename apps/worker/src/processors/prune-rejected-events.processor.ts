import { ImportsService } from '@adoption/imports';
import { type JobOutcome, JobProcessor, Processes } from '@adoption/jobs';
import { RejectedEvents } from '@adoption/usage';

/** Drops refused events that are too old, or too many of one sender, and uploaded files that nobody imported within a week. */
@Processes('prune-rejected-events')
export class PruneRejectedEventsProcessor extends JobProcessor<'prune-rejected-events'> {
  constructor(
    private readonly rejected: RejectedEvents,
    private readonly imports: ImportsService,
  ) {
    super();
  }

  override async run(): Promise<JobOutcome> {
    return { dropped: await this.rejected.prune(), files: await this.imports.prune() };
  }
}
