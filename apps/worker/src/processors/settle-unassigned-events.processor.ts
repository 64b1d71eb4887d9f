import { type JobOutcome, JobProcessor, Processes } from '@adoption/jobs';
import { UsageWriter } from '@adoption/usage';

/** Counts events that came without a customer and whose user meanwhile belongs to exactly one. Memberships settle them at once; this finds what an interruption left. */
@Processes('settle-unassigned-events')
export class SettleUnassignedEventsProcessor extends JobProcessor<'settle-unassigned-events'> {
  constructor(private readonly writer: UsageWriter) {
    super();
  }

  override async run(): Promise<JobOutcome> {
    return { settled: await this.writer.settleUnassigned() };
  }
}
