import type { Queryable } from '@adoption/database';

/** An account whose milestones are to be looked for. */
export interface DueScan {
  readonly key: number;
  readonly id: string;
  /** Last local day that is over. */
  readonly through: number;
  /** What the answer will depend on: moves with every write about the account and every change of the catalogue. */
  readonly version: number;
}

const SQL = `
SELECT c.key, c.id, d.yesterday - DATE '1970-01-01' AS through, v.version
FROM customers c
JOIN customer_activity a ON a.customer = c.key
CROSS JOIN LATERAL (SELECT (to_timestamp($1::double precision / 1000) AT TIME ZONE coalesce(c.time_zone, $2))::date - 1 AS yesterday) d
CROSS JOIN LATERAL (SELECT a.version + k.version AS version FROM configuration_versions k WHERE k.topic = 'catalogue') v
LEFT JOIN milestone_scans s ON s.customer = c.key
WHERE s.through < d.yesterday
  OR (s.version IS DISTINCT FROM v.version AND a.changed_at <= to_timestamp($1::double precision / 1000) - make_interval(secs => $3))
  OR (s.customer IS NULL AND c.created_at < to_timestamp($1::double precision / 1000) - interval '1 day')
ORDER BY s.through NULLS FIRST, a.changed_at, c.key LIMIT $4`;

/**
 * Accounts with a local day that was not looked at, and accounts that have changed since they were looked at and been quiet for a
 * while. An account that is never quiet is looked at once a day, a new one after its first.
 * @param now milliseconds since 1970
 */
export async function milestoneScansDue(database: Queryable, now: number, defaultZone: string, quietSeconds: number, limit: number): Promise<DueScan[]> {
  return database.query<DueScan & Record<string, unknown>>(SQL, [now, defaultZone, quietSeconds, limit]);
}
