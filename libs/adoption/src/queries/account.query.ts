import type { Queryable } from '@adoption/database';
import type { AccountScope } from '@adoption/access';

/** An account as the dashboard names it, with the versions its figures depend on. */
export interface Account {
  readonly key: number;
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
  readonly segment: string | null;
  readonly industry: string | null;
  readonly zone: string;
  readonly csmEmail: string | null;
  readonly csmName: string | null;
  /** Local day `YYYY-MM-DD`. */
  readonly goLiveOn: string | null;
  /** First local day cut in the present zone, `YYYY-MM-DD`; null: every day is. */
  readonly zoneSince: string | null;
  /** Moves with every write about the account. */
  readonly version: number;
  readonly changedAt: Date | null;
  /** Day of the first human event. */
  readonly firstEventDay: string | null;
  readonly lastEventAt: Date | null;
  /** Moves with every change of catalogue, score or thresholds. */
  readonly configurationVersion: number;
  readonly configuredAt: Date;
  /** Moves when a milestone is recorded or an event that named the account is refused. */
  readonly notices: string;
}

const SQL = `
SELECT c.key, c.id, c.external_id AS "externalId", c.name, c.segment, c.industry, coalesce(c.time_zone, $2) AS zone, c.csm_email AS "csmEmail", p.name AS "csmName",
  c.go_live_on AS "goLiveOn", c.zone_since AS "zoneSince", coalesce(a.version, 0)::int AS version, a.changed_at AS "changedAt", a.first_event_day AS "firstEventDay", a.last_event_at AS "lastEventAt",
  v.version::int AS "configurationVersion", v.changed_at AS "configuredAt",
  concat_ws('/', (SELECT count(*) FROM milestones m WHERE m.customer = c.key), (SELECT max(id) FROM rejected_events r WHERE r.customer = c.key)) AS notices
FROM customers c LEFT JOIN customer_activity a ON a.customer = c.key LEFT JOIN people p ON p.email = lower(c.csm_email)
  CROSS JOIN (SELECT sum(version) AS version, max(changed_at) AS changed_at FROM configuration_versions) v
WHERE c.id = $1 AND ($3::text IS NULL OR lower(c.csm_email) = $3)`;

/** The account with this UUID, if the scope holds it. */
export async function accountById(database: Queryable, id: string, scope: AccountScope, defaultZone: string): Promise<Account | undefined> {
  const [row] = await database.query<Account & Record<string, unknown>>(SQL, [id, defaultZone, scope.csmEmail], 'account');
  return row;
}
