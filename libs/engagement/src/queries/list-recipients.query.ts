import type { Queryable } from '@adoption/database';
import type { DeliveryMessage, DeliveryState } from '../engagement-states';

/** Somebody who was chosen, with one mail to them. */
export interface RecipientRow {
  /** Key of the user. */
  readonly user: number;
  /** Key of the mail; 0: none. */
  readonly delivery: number;
  readonly deliveryId: string | null;
  readonly userId: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly message: DeliveryMessage | null;
  readonly state: DeliveryState | 'held_out';
  readonly reason: string | null;
  readonly attempts: number;
  readonly dueAt: Date | null;
  readonly claimedAt: Date | null;
  readonly endedAt: Date | null;
}

const SQL = `
SELECT * FROM (
  SELECT t.usr AS "user", coalesce(d.key, 0) AS delivery, d.id AS "deliveryId", u.id AS "userId", u.name, coalesce(d.email, u.email) AS email, d.message,
    CASE WHEN t.held_out THEN 'held_out' ELSE coalesce(d.state, 'pending') END AS state, d.reason, coalesce(d.attempts, 0) AS attempts, d.due_at AS "dueAt",
    d.claimed_at AS "claimedAt", d.ended_at AS "endedAt"
  FROM engagement_targets t JOIN users u ON u.key = t.usr LEFT JOIN deliveries d ON d.engagement = t.engagement AND d.usr = t.usr WHERE t.engagement = $1) r
WHERE ("user", delivery) > ($2::int, $3::bigint) AND ($4::text IS NULL OR state = $4) ORDER BY "user", delivery LIMIT $5`;

/** Recipients of an engagement behind a place, in a stable order. */
export function listRecipients(
  database: Queryable,
  engagement: number,
  after: readonly [user: number, delivery: number],
  state: RecipientRow['state'] | null,
  limit: number,
): Promise<RecipientRow[]> {
  return database.query<RecipientRow & Record<string, unknown>>(SQL, [engagement, ...after, state, limit]);
}
