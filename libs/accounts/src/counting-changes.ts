import type { Transaction } from '@adoption/database';

/**
 * What account data has to tell whoever counts usage events. Implemented by the module that counts, which knows this one and
 * not the other way round.
 */
export abstract class CountingChanges {
  /** No event is stored from here until the transaction ends. Called before anything is written that decides how events are counted. */
  abstract holdWriters(transaction: Transaction): Promise<void>;
  /** Features, their event names or their kept properties change in this transaction: events stored after it are mapped by the new catalogue. */
  abstract catalogueChanged(transaction: Transaction): Promise<void>;
  /** These customers' days are cut in another zone from now on; everything counted is counted again. */
  abstract customersRezoned(transaction: Transaction, customers: readonly number[]): Promise<void>;
  /** Users of these customers have become internal, or are no longer; everything counted is counted again. */
  abstract usersFlagged(transaction: Transaction, customers: readonly number[]): Promise<void>;
  /** These users (by external id) belong to one customer more: events that waited for it may be counted. Called after the commit. */
  abstract membershipsAdded(users: readonly string[]): Promise<void>;
}
