import type { Queryable } from '@adoption/database';
import type { DeliveryMessage, DeliveryState } from '../engagement-states';

/** What became of one mail to an invited person. */
export interface InviteeMail {
  readonly message: DeliveryMessage;
  readonly sequence: number;
  readonly state: DeliveryState;
  readonly reason: string | null;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
  readonly endedAt: number | null;
}

export interface InviteeRow {
  readonly key: number;
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  /** null: nobody said. */
  readonly attended: boolean | null;
  readonly mails: readonly InviteeMail[];
  /** What the list is ordered by. */
  readonly label: string;
}

const SQL = `
SELECT u.key, u.id, u.name, u.email, w.attended, o.label, coalesce((
    SELECT jsonb_agg(jsonb_build_object('message', d.message, 'sequence', d.sequence, 'state', d.state, 'reason', d.reason,
      'dueAt', round(extract(epoch FROM d.due_at) * 1000), 'endedAt', round(extract(epoch FROM d.ended_at) * 1000)) ORDER BY d.key)
    FROM deliveries d WHERE d.engagement = $1 AND d.usr = u.key), '[]') AS mails
FROM engagement_targets g JOIN users u ON u.key = g.usr LEFT JOIN training_attendance w ON w.engagement = g.engagement AND w.usr = g.usr
  CROSS JOIN LATERAL (SELECT lower(coalesce(u.name, u.email, u.external_id)) AS label) o
WHERE g.engagement = $1 AND ($2::text IS NULL OR (o.label, u.key) > ($2, $3::int)) ORDER BY o.label, u.key LIMIT $4`;

/** Invited people by name, with each mail and whether they came. */
export const listInvitees = (database: Queryable, engagement: number, after: readonly (string | number)[] | null, limit: number): Promise<InviteeRow[]> =>
  database.query<InviteeRow & Record<string, unknown>>(SQL, [engagement, ...(after ?? [null, null]), limit]);
