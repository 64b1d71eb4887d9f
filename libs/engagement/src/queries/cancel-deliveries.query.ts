import type { Transaction } from '@adoption/database';

const SQL = "UPDATE deliveries SET state = 'suppressed', reason = 'cancelled', ended_at = now() WHERE engagement = $1 AND state = 'pending'";

/** Takes back the mails of an engagement that were not handed over yet; returns how many. */
export function cancelDeliveries(transaction: Transaction, engagement: number): Promise<number> {
  return transaction.run(SQL, [engagement]);
}
