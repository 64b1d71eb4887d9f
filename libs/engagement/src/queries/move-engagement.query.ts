import type { Transaction } from '@adoption/database';
import type { EngagementState } from '../engagement-states';

/** What changes with a state; what is left out stays. */
export interface EngagementMoved {
  readonly state: EngagementState;
  readonly startedAt?: Date;
  readonly sendAt?: Date;
  readonly job?: string;
  readonly linkUrl?: string | undefined;
  readonly excluded?: Readonly<Record<string, number>>;
}

const SQL = `
UPDATE engagements SET state = $2, updated_at = $3, started_at = coalesce(started_at, $4), send_at = coalesce($5, send_at), job = coalesce($6, job),
  excluded = coalesce($7, excluded), link_url = coalesce($8, link_url), ended_at = CASE WHEN $2 IN ('sent', 'cancelled') THEN $3::timestamptz END
WHERE key = $1`;

/** Moves an engagement, which the transaction holds, to a state. */
export async function moveEngagement(transaction: Transaction, key: number, moved: EngagementMoved, now: Date): Promise<void> {
  const { state, startedAt = null, sendAt = null, job = null, excluded, linkUrl = null } = moved;
  await transaction.run(SQL, [key, state, now, startedAt, sendAt, job, excluded === undefined ? null : JSON.stringify(excluded), linkUrl]);
}
