import type { Transaction } from '@adoption/database';

/** A mail that is due and that nobody else is claiming. */
export interface DueDelivery {
  readonly key: number;
  readonly address: Buffer;
}

const SQL = `
SELECT key, address FROM deliveries WHERE engagement = $1 AND state = 'pending' AND due_at <= now() ORDER BY due_at, key LIMIT $2 FOR UPDATE SKIP LOCKED`;

/** The mails that have been due for longest, held until the transaction ends. */
export async function dueDeliveries(transaction: Transaction, engagement: number, limit: number): Promise<DueDelivery[]> {
  return transaction.query<DueDelivery & Record<string, unknown>>(SQL, [engagement, limit], 'due-deliveries');
}
