import type { Transaction } from '@adoption/database';

const SQL = "UPDATE engagements SET state = 'paused', updated_at = now() WHERE state IN ('scheduled', 'sending')";

/** Pauses every engagement that would send something; how many. */
export async function pauseAll(transaction: Transaction): Promise<number> {
  return transaction.run(SQL);
}
