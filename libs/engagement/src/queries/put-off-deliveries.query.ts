import type { Transaction } from '@adoption/database';

const SQL = `UPDATE deliveries SET due_at = to_timestamp($2::float8 / 1000) WHERE engagement = $1 AND state = 'pending' AND due_at <= now()`;

/** Puts all mails of an engagement that are due off until an instant; how many. */
export async function putOffDeliveries(transaction: Transaction, engagement: number, until: number): Promise<number> {
  return transaction.run(SQL, [engagement, until]);
}
