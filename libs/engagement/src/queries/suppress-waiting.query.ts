import type { Transaction } from '@adoption/database';

const SQL = `UPDATE deliveries SET state = 'suppressed', reason = 'cancelled', ended_at = now() WHERE engagement = $1 AND state = 'pending'`;

/** Nothing that waits is sent any more: what it would say is cancelled. */
export async function suppressWaiting(transaction: Transaction, engagement: number): Promise<void> {
  await transaction.query(SQL, [engagement]);
}
