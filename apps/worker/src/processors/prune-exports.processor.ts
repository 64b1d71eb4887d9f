import { type JobOutcome, JobProcessor, Processes } from '@adoption/jobs';
import { ExportWork } from '@adoption/reports';

/** Drops files of exports after a week, and what interrupted runs left behind. */
@Processes('prune-exports')
export class PruneExportsProcessor extends JobProcessor<'prune-exports'> {
  constructor(private readonly exports: ExportWork) {
    super();
  }

  override async run(): Promise<JobOutcome> {
    return { ...(await this.exports.prune()) };
  }
}
