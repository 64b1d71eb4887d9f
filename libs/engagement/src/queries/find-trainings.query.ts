import type { Queryable } from '@adoption/database';
import type { DeliveryState, EngagementState } from '../engagement-states';
import { SHOWN_STATE } from './shown-state';

/** A training as its rows say. Instants are milliseconds since 1970. */
export interface TrainingRow {
  readonly key: number;
  readonly id: string;
  readonly customer: number;
  readonly customerId: string;
  readonly customerName: string;
  readonly feature: string | null;
  readonly featureName: string | null;
  readonly name: string;
  /** As people see it: moves go from the stored one. */
  readonly state: EngagementState;
  readonly linkUrl: string | null;
  readonly excluded: Readonly<Record<string, number>>;
  readonly createdName: string;
  readonly createdAt: number;
  readonly job: string | null;
  readonly startsAt: number;
  readonly minutes: number;
  readonly timeZone: string;
  readonly hostName: string;
  readonly hostEmail: string;
  readonly note: string | null;
  readonly sequence: number;
  readonly cancelledAt: number | null;
  readonly invited: number;
  /** Of them those to whom a mail about it was handed over, or may have been. */
  readonly told: number;
  /** Those who were told, and those whose invitation still waits. */
  readonly expected: number;
  readonly attended: number;
  readonly absent: number;
  readonly mails: Readonly<Partial<Record<DeliveryState, number>>>;
  /** Mails that are going out, or could now. */
  readonly due: number;
  /** Place in the order of its list. */
  readonly place: number;
}

export interface TrainingFilter {
  /** Lower-case e-mail address of the CSM whose accounts count; null: all. */
  readonly csmEmail: string | null;
  readonly id?: string;
  /** Key of the account; null: all. */
  readonly customer?: number | null;
  /** Not over yet, the next one first; or over, the last one first. */
  readonly when?: 'upcoming' | 'past' | null;
  readonly now?: number;
  /** Place and key behind which the page begins. */
  readonly after?: readonly (string | number)[] | null;
  readonly limit?: number;
}

const SQL = `
SELECT e.key, e.id, e.customer, c.id AS "customerId", c.name AS "customerName", f.key AS feature, f.name AS "featureName", e.name, ${SHOWN_STATE} AS state, e.link_url AS "linkUrl",
  coalesce(e.excluded, '{}') AS excluded, e.created_name AS "createdName", (extract(epoch FROM e.created_at) * 1000)::bigint AS "createdAt", e.job,
  (extract(epoch FROM t.starts_at) * 1000)::bigint AS "startsAt", t.minutes::int AS minutes, t.time_zone AS "timeZone", t.host_name AS "hostName",
  t.host_email AS "hostEmail", t.note, t.sequence, (extract(epoch FROM t.cancelled_at) * 1000)::bigint AS "cancelledAt",
  (SELECT count(*)::int FROM engagement_targets g WHERE g.engagement = e.key) AS invited, m.told, m.expected, a.attended, a.absent,
  coalesce((SELECT jsonb_object_agg(s.state, s.mails) FROM (SELECT d.state, count(*) AS mails FROM deliveries d WHERE d.engagement = e.key GROUP BY d.state) s), '{}') AS mails,
  (SELECT count(*)::int FROM deliveries d WHERE d.engagement = e.key AND (d.state = 'sending' OR d.state = 'pending' AND d.due_at <= now() AND e.state = 'sending')) AS due,
  o.place
FROM trainings t JOIN engagements e ON e.key = t.engagement JOIN customers c ON c.key = e.customer LEFT JOIN features f ON f.slot = e.feature
  CROSS JOIN LATERAL (SELECT (extract(epoch FROM t.starts_at) * CASE WHEN $4::text = 'past' THEN -1 ELSE 1 END)::bigint AS place) o
  CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE w.attended)::int AS attended, count(*) FILTER (WHERE NOT w.attended)::int AS absent
    FROM training_attendance w WHERE w.engagement = e.key) a
  CROSS JOIN LATERAL (SELECT count(DISTINCT d.usr) FILTER (WHERE d.state IN ('sending', 'sent', 'unknown'))::int AS told,
      count(DISTINCT d.usr) FILTER (WHERE d.state IN ('sending', 'sent', 'unknown', 'pending'))::int AS expected
    FROM deliveries d WHERE d.engagement = e.key AND d.message IN ('invitation', 'update')) m
WHERE ($1::text IS NULL OR lower(c.csm_email) = $1) AND ($2::uuid IS NULL OR e.id = $2) AND ($3::int IS NULL OR e.customer = $3)
  AND ($4::text IS NULL OR ($4 = 'past') = (t.starts_at + t.minutes * interval '1 minute' <= to_timestamp($5::double precision / 1000)))
  AND ($6::bigint IS NULL OR (o.place, e.key) > ($6, $7::int))
ORDER BY o.place, e.key LIMIT $8`;

/** Trainings within somebody's reach: one of them, or a page of a list. */
export function findTrainings(database: Queryable, filter: TrainingFilter): Promise<TrainingRow[]> {
  const { csmEmail, id = null, customer = null, when = null, now = 0, after, limit = 1 } = filter;
  return database.query<TrainingRow & Record<string, unknown>>(SQL, [csmEmail, id, customer, when, now, ...(after ?? [null, null]), limit]);
}
