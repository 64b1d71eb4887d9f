import { MilestoneRecorder } from '@adoption/adoption';
import { type JobOutcome, JobProcessor, Processes } from '@adoption/jobs';

/** Records the milestones of accounts whose last day is over or whose data has changed. */
@Processes('record-milestones')
export class RecordMilestonesProcessor extends JobProcessor<'record-milestones'> {
  constructor(private readonly recorder: MilestoneRecorder) {
    super();
  }

  override async run(): Promise<JobOutcome> {
    return { ...(await this.recorder.run()) };
  }
}
