import type { Transaction } from '@adoption/database';
import type { EngagementRecord } from '../engagement-record';

/** An engagement as it stands while it is held. */
export type LockedEngagement = Pick<EngagementRecord, 'state' | 'updatedAt' | 'startedAt' | 'sendAt'>;

const SQL = 'SELECT state, updated_at AS "updatedAt", started_at AS "startedAt", send_at AS "sendAt" FROM engagements WHERE key = $1 FOR UPDATE';

/** Holds an engagement until the transaction ends; undefined when it is gone. */
export async function lockEngagement(transaction: Transaction, key: number): Promise<LockedEngagement | undefined> {
  return (await transaction.query<LockedEngagement & Record<string, unknown>>(SQL, [key]))[0];
}
