import type { Transaction } from '@adoption/database';

const SQL = `
UPDATE deliveries SET sequence = $2, due_at = least(due_at, now()) WHERE engagement = $1 AND state = 'pending' AND message IN ('invitation', 'update')`;

/** Mails that nobody has seen yet will say what holds now, under its number. They are due now: the quiet hours that they waited for may not hold any more. */
export async function renumberWaiting(transaction: Transaction, engagement: number, sequence: number): Promise<void> {
  await transaction.query(SQL, [engagement, sequence]);
}
