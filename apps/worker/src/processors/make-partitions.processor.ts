import { Clock } from '@adoption/config';
import { type JobOutcome, JobProcessor, Processes } from '@adoption/jobs';
import { Partitions } from '@adoption/usage';

const WEEK = 7 * 86_400_000;
/** Weeks ahead that stand ready: a worker may be away that long before writers have to make their own. */
const WEEKS_AHEAD = 4;

/** Makes the partitions that coming events will need, so that no writer waits for one. */
@Processes('make-partitions')
export class MakePartitionsProcessor extends JobProcessor<'make-partitions'> {
  constructor(
    private readonly partitions: Partitions,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async run(): Promise<JobOutcome> {
    const now = this.clock.now();
    await this.partitions.ensure(now - WEEK, now + WEEKS_AHEAD * WEEK);
    return { weeksAhead: WEEKS_AHEAD };
  }
}
