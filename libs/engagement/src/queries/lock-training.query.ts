import type { Transaction } from '@adoption/database';
import type { EngagementState } from '../engagement-states';

const SQL = 'SELECT state FROM engagements WHERE id = $1 FOR UPDATE';

/** Holds a training until the transaction ends, so that its mails and its rows say the same; its state, undefined when it is gone. */
export async function lockTraining(transaction: Transaction, id: string): Promise<EngagementState | undefined> {
  return (await transaction.query<{ state: EngagementState }>(SQL, [id]))[0]?.state;
}
