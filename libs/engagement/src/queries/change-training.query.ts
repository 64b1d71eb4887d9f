import type { Transaction } from '@adoption/database';
import type { EngagementState } from '../engagement-states';
import type { Session } from '../training-session';

/** How a training stands from now on. */
export interface ChangedTraining {
  readonly session: Session;
  readonly sequence: number;
  readonly state: EngagementState;
  readonly cancelled: boolean;
  readonly quietHours: boolean;
  /** Job that sends what is to be said about it; null: nothing is. */
  readonly job: string | null;
  readonly now: number;
}

const SQL = `
WITH told AS (
  UPDATE engagements SET name = $2, subject = $2, body = coalesce($3, ''), link_url = $4, state = $5, quiet_hours = $6, job = coalesce($7, job),
    updated_at = to_timestamp($8::double precision / 1000),
    ended_at = CASE WHEN $5 = 'sending' THEN NULL WHEN $5 = 'cancelled' THEN to_timestamp($8::double precision / 1000) ELSE ended_at END
  WHERE key = $1)
UPDATE trainings SET starts_at = to_timestamp($9::double precision / 1000), minutes = $10, time_zone = $11, host_name = $12, host_email = $13, note = $3,
  sequence = $14, cancelled_at = CASE WHEN $15 THEN to_timestamp($8::double precision / 1000) END
WHERE engagement = $1`;

/** Writes a change or the cancellation of a training. */
export async function changeTraining(transaction: Transaction, engagement: number, change: ChangedTraining): Promise<void> {
  const { session, sequence, state, cancelled, quietHours, job, now } = change;
  const { name, note, linkUrl, startsAt, minutes, timeZone, hostName, hostEmail } = session;
  const engaged = [engagement, name, note, linkUrl, state, quietHours, job, now];
  await transaction.query(SQL, [...engaged, startsAt, minutes, timeZone, hostName, hostEmail, sequence, cancelled]);
}
