import type { Transaction } from '@adoption/database';

const SQL = `
UPDATE deliveries SET state = 'pending', reason = NULL, attempts = 0, silences = 0, due_at = now(), claim = NULL, claimed_at = NULL, lease_until = NULL, ended_at = NULL
WHERE engagement = $1 AND id = ANY ($2::uuid[])`;

/** Makes mails pending again, due at once. They keep their id, so that a receiver can tell a copy. */
export async function sendAgain(transaction: Transaction, engagement: number, ids: readonly string[]): Promise<void> {
  await transaction.run(SQL, [engagement, ids]);
}
