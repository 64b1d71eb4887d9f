import type { Transaction } from '@adoption/database';
import type { EngagementState } from '../engagement-states';

const SQL = 'SELECT state, updated_at AS "updatedAt" FROM engagements WHERE key = $1 FOR UPDATE';

/** Holds an engagement until the transaction ends; undefined when it is gone. */
export async function lockEngagement(transaction: Transaction, key: number): Promise<{ state: EngagementState; updatedAt: Date } | undefined> {
  return (await transaction.query<{ state: EngagementState; updatedAt: Date }>(SQL, [key]))[0];
}
