import type { Queryable } from '@adoption/database';
import type { PeriodKey } from '@adoption/metrics';

/** An account of which snapshots are missing or no longer true. */
export interface DueAccount {
  readonly key: number;
  readonly id: string;
  readonly slots: readonly { readonly asOf: number; readonly period: PeriodKey }[];
  /** Accounts that are due, this one among them. */
  readonly accounts: number;
}

/** Days shown in a line of weekly scores, besides the last one. */
const WEEKS_BACK = 11;
/** Changes of an account come in bursts: its snapshots wait until nothing has come for so long … */
const QUIET = "interval '10 seconds'";
/** … or they have been what they are for so long. */
const PATIENCE = "interval '10 minutes'";

const SQL = `
WITH moment AS (SELECT to_timestamp($1::double precision / 1000) AS now),
places AS (
  SELECT c.key, c.id, a.first_event_day, coalesce(a.changed_at, c.created_at) AS changed_at, c.created_at, (now AT TIME ZONE coalesce(c.time_zone, $2))::date - 1 AS yesterday
  FROM customers c LEFT JOIN customer_activity a ON a.customer = c.key CROSS JOIN moment),
wanted AS (
  SELECT key, id, changed_at, created_at, yesterday AS as_of, period, true AS latest FROM places CROSS JOIN unnest(ARRAY['7d', '30d', '90d', 'all']) AS period
  UNION ALL
  SELECT key, id, changed_at, created_at, yesterday - 7 * back, '30d', false FROM places CROSS JOIN generate_series(1, ${WEEKS_BACK}) AS back WHERE first_event_day <= yesterday - 7 * back),
due AS (
  SELECT w.key, w.id, w.as_of, w.period, w.latest FROM wanted w CROSS JOIN moment
  LEFT JOIN adoption_snapshots s ON s.as_of = w.as_of AND s.period = w.period AND s.formula_version = $3 AND s.customer = w.key
  LEFT JOIN power_references r ON r.as_of = w.as_of AND r.period = w.period AND NOT r.stale AND r.computed_at IS NOT NULL
  WHERE CASE
    WHEN s.computed_at IS NULL OR s.stale THEN w.changed_at <= now - ${QUIET} OR coalesce(s.computed_at, w.created_at) <= now - ${PATIENCE}
    ELSE w.latest AND (s.catalogue_version <> $4 OR (r.as_of IS NOT NULL AND r.threshold IS DISTINCT FROM s.power_threshold)) END)
SELECT key, id, json_agg(json_build_object('asOf', as_of - DATE '1970-01-01', 'period', period))::text AS slots, (count(*) OVER ())::int AS accounts
FROM due WHERE key <> ALL($6::int[]) GROUP BY key, id ORDER BY bool_or(latest) DESC, key LIMIT $5`;

/**
 * Accounts whose snapshots are due: of the last local day that is over, for every period, and of the weeks before it for the line of
 * weekly scores. Missing ones, those that a write has made stale, and of the last day those of another catalogue or power-user reference.
 * @param now milliseconds since 1970
 * @param without keys of accounts to leave out
 */
export async function dueSnapshots(
  database: Queryable,
  now: number,
  defaultZone: string,
  formulaVersion: number,
  catalogueVersion: number,
  limit: number,
  without: readonly number[],
): Promise<DueAccount[]> {
  const parameters = [now, defaultZone, formulaVersion, catalogueVersion, limit, without];
  const rows = await database.query<Omit<DueAccount, 'slots'> & { slots: string }>(SQL, parameters);
  return rows.map((row) => ({ ...row, slots: JSON.parse(row.slots) as DueAccount['slots'] }));
}
