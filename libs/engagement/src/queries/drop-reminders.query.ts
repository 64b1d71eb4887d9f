import type { Transaction } from '@adoption/database';

const SQL = `DELETE FROM deliveries WHERE engagement = $1 AND message = 'reminder' AND state = 'pending'`;

/** Takes reminders back that were not sent. */
export async function dropReminders(transaction: Transaction, engagement: number): Promise<void> {
  await transaction.query(SQL, [engagement]);
}
