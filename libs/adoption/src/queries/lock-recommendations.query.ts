import type { Transaction } from '@adoption/database';

/** The recommendations of an account are written by one transaction at a time: a run does not write over what a person decides meanwhile. */
export async function lockRecommendations(transaction: Transaction, customer: number): Promise<void> {
  await transaction.run('SELECT pg_advisory_xact_lock(7706, $1)', [customer]);
}
