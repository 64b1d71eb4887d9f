import type { Transaction } from '@adoption/database';
import type { DeliveryState } from '../engagement-states';

const SQL = `
SELECT id, state FROM deliveries WHERE engagement = $1 AND CASE WHEN $2::uuid[] IS NULL THEN state = 'failed' ELSE id = ANY ($2) END ORDER BY key FOR UPDATE`;

/**
 * Holds mails of an engagement until the transaction ends.
 * @param ids null: all that failed
 */
export function lockDeliveries(transaction: Transaction, engagement: number, ids: readonly string[] | null): Promise<{ id: string; state: DeliveryState }[]> {
  return transaction.query<{ id: string; state: DeliveryState }>(SQL, [engagement, ids]);
}
