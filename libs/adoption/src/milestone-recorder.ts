import { Inject, Injectable } from '@nestjs/common';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { Database } from '@adoption/database';
import { type MilestoneDay, milestonesReached } from '@adoption/metrics';
import { loadFacts } from './load-facts';
import { accountById } from './queries/account.query';
import { firstDayOfUse } from './queries/first-day-of-use.query';
import { type DueScan, milestoneScansDue } from './queries/milestone-scans-due.query';
import { recordMilestones } from './queries/record-milestones.query';

/** Changes of an account come in bursts; it is looked at when nothing has come for so long. */
const QUIET_SECONDS = 10;
/** Accounts looked at in one run; the rest wait for the next. */
const ACCOUNTS_PER_RUN = 500;

export interface RecordedMilestones {
  readonly scanned: number;
  /** Milestones that are new, moved or withdrawn. */
  readonly recorded: number;
}

/**
 * Keeps the first local day on which each milestone of an account was reached. Only days that are over count. What was once recorded
 * stays, whatever is changed later; for its first 24 hours it still follows the data, so that a half-done import leaves no trace.
 */
@Injectable()
export class MilestoneRecorder {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Looks at the accounts whose last day or data has not been looked at. An account that fails stops no other. */
  async run(): Promise<RecordedMilestones> {
    const due = await milestoneScansDue(this.database, this.clock.now(), this.settings.timeZone, QUIET_SECONDS, ACCOUNTS_PER_RUN);
    const failures: unknown[] = [];
    let recorded = 0;
    for (const scan of due) {
      try {
        recorded += await this.scan(scan);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${due.length} accounts failed: ${String(failures[0])}`);
    return { scanned: due.length, recorded };
  }

  private async scan(scan: DueScan): Promise<number> {
    const reached = await this.milestones(scan);
    return this.database.transaction((transaction) => recordMilestones(transaction, scan, reached, this.clock.now()));
  }

  /** The version of the scan is older than this snapshot: what was written in between is looked at again. */
  private async milestones({ id, key, through }: DueScan): Promise<MilestoneDay[]> {
    return this.database.snapshot(async (transaction) => {
      const account = await accountById(transaction, id, { csmEmail: null }, this.settings.timeZone);
      const from = await firstDayOfUse(transaction, key);
      if (account === undefined || from === null || from > through) return [];
      const { facts } = await loadFacts(transaction, account, [{ window: { from, to: through, days: through - from + 1 }, previous: null }]);
      return milestonesReached(facts, through);
    });
  }
}
