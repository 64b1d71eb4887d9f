import type { Transaction } from '@adoption/database';
import type { Guests } from '../training-guests';
import type { Session } from '../training-session';

/** A training with everything that its rows say at first. */
export interface NewTraining {
  readonly id: string;
  readonly customer: number;
  readonly feature: number;
  readonly session: Session;
  readonly audience: unknown;
  readonly excluded: Guests['excluded'];
  readonly quietHours: boolean;
  readonly job: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly now: number;
}

const SQL = `
WITH made AS (
  INSERT INTO engagements (id, customer, kind, state, name, feature, subject, body, link_url, audience, excluded, quiet_hours, send_at, created_by, created_name,
    created_at, updated_at, started_at, job)
  VALUES ($1, $2, 'training', 'sending', $3, $4, $3, coalesce($5, ''), $6, $7, $8, $9, to_timestamp($10::double precision / 1000), $11, $12,
    to_timestamp($10::double precision / 1000), to_timestamp($10::double precision / 1000), to_timestamp($10::double precision / 1000), $13)
  RETURNING key)
INSERT INTO trainings (engagement, starts_at, minutes, time_zone, host_name, host_email, note)
SELECT key, to_timestamp($14::double precision / 1000), $15, $16, $17, $18, $5 FROM made RETURNING engagement AS key`;

/** Makes the rows of a training whose invitations go out at once; returns the engagement's key. */
export async function createTraining(transaction: Transaction, training: NewTraining): Promise<number> {
  const { id, customer, feature, session, audience, excluded, quietHours, job, by, now } = training;
  const { name, note, linkUrl, startsAt, minutes, timeZone, hostName, hostEmail } = session;
  const [row] = await transaction.query<{ key: number }>(SQL, [
    id,
    customer,
    name,
    feature,
    note,
    linkUrl,
    JSON.stringify(audience),
    JSON.stringify(excluded),
    quietHours,
    now,
    by.id,
    by.name,
    job,
    startsAt,
    minutes,
    timeZone,
    hostName,
    hostEmail,
  ]);
  return row!.key;
}
