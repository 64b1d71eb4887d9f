import type { Transaction } from '@adoption/database';

const SQL = `UPDATE deliveries SET sequence = $2 WHERE engagement = $1 AND state = 'pending' AND message IN ('invitation', 'update')`;

/** Mails that nobody has seen yet will say what holds now, under its number. */
export async function renumberWaiting(transaction: Transaction, engagement: number, sequence: number): Promise<void> {
  await transaction.query(SQL, [engagement, sequence]);
}
