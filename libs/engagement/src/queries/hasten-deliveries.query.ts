import type { Transaction } from '@adoption/database';

const SQL = "UPDATE deliveries SET due_at = now() WHERE engagement = $1 AND state = 'pending' AND due_at > now()";

/** Makes the pending mails of an engagement due at once. */
export async function hastenDeliveries(transaction: Transaction, engagement: number): Promise<void> {
  await transaction.run(SQL, [engagement]);
}
