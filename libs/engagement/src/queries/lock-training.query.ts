import type { Transaction } from '@adoption/database';

const SQL = 'SELECT FROM engagements WHERE id = $1 FOR UPDATE';

/** Holds a training until the transaction ends, so that its mails and its rows say the same. */
export async function lockTraining(transaction: Transaction, id: string): Promise<void> {
  await transaction.query(SQL, [id]);
}
