import { Injectable } from '@nestjs/common';
import { Clock } from '@adoption/config';
import { Database, type Queryable, type Transaction } from '@adoption/database';
import { CountingChanges } from './counting-changes';
import { lockAccounts } from './queries/lock-accounts.query';

/** Whether rows are written, or only judged as if they were. */
export type WriteMode = 'write' | 'check';

/** What a write is going to do. */
export interface Planned {
  /** Nothing has to be written. */
  readonly idle: boolean;
  /** Decides how events are counted, so none may be stored meanwhile. */
  readonly movesCounts: boolean;
}

/**
 * Carries out writes of account data: one at a time, each planned against what is stored and then written as a whole.
 * A write that says nothing new takes no lock.
 */
@Injectable()
export class AccountWrites {
  constructor(
    private readonly database: Database,
    private readonly counting: CountingChanges,
    private readonly clock: Clock,
  ) {}

  /**
   * @param make compares what is wanted with what is stored; called again once the turn, and if need be the writers of events, are held
   * @param apply writes the plan
   * @param mode `check` only says what would be written now
   * @returns the plan that was written
   */
  async run<Plan extends Planned>(
    make: (database: Queryable) => Promise<Plan>,
    apply: (transaction: Transaction, plan: Plan, now: Date) => Promise<void>,
    mode: WriteMode = 'write',
  ): Promise<Plan> {
    const outlook = await make(this.database);
    if (outlook.idle || mode === 'check') return outlook;
    return this.database.transaction(async (transaction) => {
      await lockAccounts(transaction);
      let plan = await make(transaction);
      if (plan.movesCounts) {
        await this.counting.holdWriters(transaction);
        plan = await make(transaction);
      }
      if (!plan.idle) await apply(transaction, plan, new Date(this.clock.now()));
      return plan;
    });
  }
}
