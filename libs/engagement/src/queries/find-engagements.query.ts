import type { AccountScope } from '@adoption/access';
import type { Queryable } from '@adoption/database';
import type { EngagementRecord } from '../engagement-record';
import type { EngagementKind, EngagementState } from '../engagement-states';
import { SHOWN_STATE } from './shown-state';

/** Which engagements are wanted; what is left out does not matter. */
export interface EngagementFilter {
  readonly id?: string;
  /** UUID of an account. */
  readonly customerId?: string | null;
  readonly kind?: EngagementKind | null;
  readonly state?: EngagementState | null;
  /** Only those with a smaller key. */
  readonly before?: number | null;
  readonly limit?: number;
}

const SQL = `
SELECT e.key, e.id, e.kind, e."shownState" AS state, e.name, e.customer, e."customerId", e."customerName", e."timeZone", e."csmEmail", f.key AS "featureKey", f.name AS "featureName",
  e.subject, e.body, e.link_url AS "linkUrl", e.audience, e.excluded, e.holdout_percent AS "holdoutPercent", e.quiet_hours AS "quietHours", e.send_at AS "sendAt",
  e.created_by AS "createdBy", e.created_name AS "createdName", p.email AS "createdEmail", e.created_at AS "createdAt", e.updated_at AS "updatedAt", e.started_at AS "startedAt",
  e.ended_at AS "endedAt", e.job, t.targets, t."heldOut", d.deliveries,
  (SELECT sum(clicks)::int FROM download_links WHERE engagement = e.key) AS clicks
FROM (
  SELECT e.*, ${SHOWN_STATE} AS "shownState", c.id AS "customerId", c.name AS "customerName", coalesce(c.time_zone, $2) AS "timeZone", c.csm_email AS "csmEmail"
  FROM engagements e JOIN customers c ON c.key = e.customer
  WHERE ($1::text IS NULL OR lower(c.csm_email) = $1) AND ($3::uuid IS NULL OR e.id = $3) AND ($4::uuid IS NULL OR c.id = $4) AND ($5::text IS NULL OR e.kind = $5)
    AND ($6::text IS NULL OR ${SHOWN_STATE} = $6) AND ($7::int IS NULL OR e.key < $7)
  ORDER BY e.key DESC LIMIT $8) e
LEFT JOIN features f ON f.slot = e.feature LEFT JOIN people p ON p.id::text = e.created_by
CROSS JOIN LATERAL (
  SELECT count(*)::int AS targets, (count(*) FILTER (WHERE held_out))::int AS "heldOut" FROM engagement_targets WHERE engagement = e.key) t
CROSS JOIN LATERAL (
  SELECT coalesce(jsonb_object_agg(state, mails), '{}') AS deliveries FROM (SELECT state, count(*) AS mails FROM deliveries WHERE engagement = e.key GROUP BY state) counted) d
ORDER BY e.key DESC`;

/** Engagements of the accounts in scope, the newest first. */
export function findEngagements(database: Queryable, scope: AccountScope, defaultZone: string, filter: EngagementFilter): Promise<EngagementRecord[]> {
  const { id = null, customerId = null, kind = null, state = null, before = null, limit = 1 } = filter;
  return database.query<EngagementRecord & Record<string, unknown>>(SQL, [scope.csmEmail, defaultZone, id, customerId, kind, state, before, limit]);
}
