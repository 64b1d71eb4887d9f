import type { Client } from 'pg';

/** Accounts whose days have not been looked through for milestones as they are now. */
const UNSCANNED = `
SELECT count(*) AS n FROM customer_activity a CROSS JOIN (SELECT version FROM configuration_versions WHERE topic = 'catalogue') k
LEFT JOIN milestone_scans s ON s.customer = a.customer WHERE s.version IS DISTINCT FROM a.version + k.version`;

/** Snapshots of yesterday that are missing or no longer true, and those whose recommendations have not been generated. */
const UNTAKEN = `
SELECT count(*) AS n FROM customers c
CROSS JOIN LATERAL (SELECT (now() AT TIME ZONE coalesce(c.time_zone, $1))::date - 1 AS yesterday) d
CROSS JOIN unnest(ARRAY['7d', '30d', '90d', 'all']) AS wanted (period)
CROSS JOIN (SELECT version FROM configuration_versions WHERE topic = 'catalogue') k
LEFT JOIN adoption_snapshots s ON s.customer = c.key AND s.as_of = d.yesterday AND s.period = wanted.period
LEFT JOIN power_references p ON p.as_of = d.yesterday AND p.period = wanted.period AND NOT p.stale AND p.computed_at IS NOT NULL
LEFT JOIN recommendation_scans r ON r.customer = c.key
WHERE s.computed_at IS NULL OR s.stale OR s.catalogue_version <> k.version OR (p.as_of IS NOT NULL AND p.threshold IS DISTINCT FROM s.power_threshold)
  OR (wanted.period = '30d' AND r.snapshot IS DISTINCT FROM s.token)`;

const WORKING = `SELECT count(*) AS n FROM jobs WHERE kind IN ('take-snapshots', 'generate-recommendations') AND state IN ('queued', 'running')`;

/** Whether the worker has found milestones, taken snapshots and generated recommendations of all that was recorded. */
export async function isSettled(client: Client, zone: string): Promise<boolean> {
  for (const [sql, values] of [
    [UNSCANNED, []],
    [UNTAKEN, [zone]],
    [WORKING, []],
  ] as const) {
    const { rows } = await client.query<{ n: string }>(sql, [...values]);
    if (Number(rows[0]!.n) > 0) return false;
  }
  return true;
}
