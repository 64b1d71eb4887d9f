import type { Transaction } from '@adoption/database';

const SQL = `SELECT key, day FROM milestones WHERE customer = $1 AND day <= DATE '1970-01-01' + $2::int ORDER BY day, key`;

/** Milestones recorded for the account up to a day. */
export async function milestonesOfAccount(transaction: Transaction, customer: number, to: number): Promise<{ key: string; day: number }[]> {
  return transaction.read<{ key: string; day: number }>('milestones-of-account', SQL, [customer, to]);
}
