import { CountingChanges } from '@adoption/accounts';
import type { Transaction } from '@adoption/database';
import { bumpEpoch, lockAllLanes } from './lanes';
import type { Rebuild } from './rebuild';
import type { UsageWriter } from './usage-writer';

/** Keeps what is counted true when account data changes: writers forget their caches, customers are counted again, waiting events are settled. */
export class RecountAfterChanges extends CountingChanges {
  constructor(
    private readonly rebuild: Rebuild,
    private readonly writer: UsageWriter,
  ) {
    super();
  }

  holdWriters(transaction: Transaction): Promise<void> {
    return lockAllLanes(transaction);
  }

  catalogueChanged(transaction: Transaction): Promise<void> {
    return bumpEpoch(transaction);
  }

  async customersRezoned(transaction: Transaction, customers: readonly number[]): Promise<void> {
    for (const customer of customers) await this.rebuild.rezoneIn(transaction, customer);
  }

  async usersFlagged(transaction: Transaction, customers: readonly number[]): Promise<void> {
    for (const customer of customers) await this.rebuild.recount(transaction, customer);
  }

  async membershipsAdded(users: readonly string[]): Promise<void> {
    await this.writer.settleUnassigned(users);
  }
}
