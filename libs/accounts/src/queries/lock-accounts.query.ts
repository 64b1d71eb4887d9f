import type { Transaction } from '@adoption/database';

/** Account data is written by one transaction at a time; waits for the turn and keeps it until the transaction ends. */
export async function lockAccounts(transaction: Transaction): Promise<void> {
  await transaction.run('SELECT pg_advisory_xact_lock(7704, 0)');
}
