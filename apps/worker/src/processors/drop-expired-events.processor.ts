import { Inject } from '@nestjs/common';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { type JobOutcome, JobProcessor, Processes } from '@adoption/jobs';
import { Partitions } from '@adoption/usage';

const DAY = 86_400_000;

/** Drops raw events beyond the retention, a whole week at a time; what was counted from them stays. */
@Processes('drop-expired-events')
export class DropExpiredEventsProcessor extends JobProcessor<'drop-expired-events'> {
  constructor(
    private readonly partitions: Partitions,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  override async run(): Promise<JobOutcome> {
    const { retentionDays } = this.settings;
    if (retentionDays === null) return { dropped: [] };
    return { dropped: await this.partitions.dropBefore(this.clock.now() - retentionDays * DAY) };
  }
}
