import { type SnapshotPosition, SnapshotRound, type SnapshotScope } from '@adoption/adoption';
import { Processes, type Step, type Work, WorkProcessor, WorkRows } from '@adoption/jobs';
import { accountsFailed } from './accounts-failed';

/** Computes what accounts look like on a day, a few accounts a step. */
@Processes('take-snapshots')
export class TakeSnapshotsProcessor extends WorkProcessor<'take-snapshots'> {
  constructor(
    rows: WorkRows,
    private readonly round: SnapshotRound,
  ) {
    super(rows);
  }

  override async step(work: Work): Promise<Step> {
    const { position, remaining } = await this.round.step(work.subject as SnapshotScope, work.position as SnapshotPosition | null);
    const { done, failed, reason } = position;
    // Every account that could be computed has been; the others are told as the job's failure.
    if (remaining === 0 && failed.length > 0) throw accountsFailed(failed.length, reason);
    return { done, total: done + failed.length + remaining, position, finished: remaining === 0 };
  }
}
