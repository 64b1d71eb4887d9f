import type { Transaction } from '@adoption/database';

const SQL = `
UPDATE deliveries d SET state = 'suppressed', reason = 'cancelled', ended_at = now()
WHERE engagement = $1 AND state = 'pending' AND message IN ('invitation', 'update') AND EXISTS (
  SELECT FROM deliveries later WHERE later.engagement = d.engagement AND later.usr = d.usr AND later.state = 'pending'
    AND later.message IN ('invitation', 'update') AND later.sequence > d.sequence)`;

/** Of the mails of a training that wait for one person only the last is still sent: all would say the same. */
export async function supersedeWaiting(transaction: Transaction, engagement: number): Promise<void> {
  await transaction.query(SQL, [engagement]);
}
