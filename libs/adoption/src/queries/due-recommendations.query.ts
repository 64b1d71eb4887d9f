import type { Queryable } from '@adoption/database';

/** An account whose recommendations are to be generated. */
export interface DueRecommendations {
  readonly key: number;
  readonly id: string;
  /** Last local day that is over, whole days since 1970-01-01. */
  readonly through: number;
  /** Token of the day's snapshot, by which they are found. */
  readonly snapshot: number;
  /** Accounts that are due, this one among them. */
  readonly accounts: number;
}

const SQL = `
SELECT c.key, c.id, d.yesterday - DATE '1970-01-01' AS through, s.token::double precision AS snapshot, (count(*) OVER ())::int AS accounts
FROM customers c
CROSS JOIN LATERAL (SELECT (to_timestamp($1::double precision / 1000) AT TIME ZONE coalesce(c.time_zone, $2))::date - 1 AS yesterday) d
JOIN adoption_snapshots s ON s.as_of = d.yesterday AND s.period = '30d' AND s.formula_version = $3 AND s.customer = c.key AND NOT s.stale AND s.computed_at IS NOT NULL
LEFT JOIN recommendation_scans r ON r.customer = c.key
WHERE (r.snapshot IS DISTINCT FROM s.token OR r.through IS DISTINCT FROM d.yesterday) AND c.key <> ALL($5::int[])
ORDER BY r.through NULLS FIRST, c.key LIMIT $4`;

/**
 * Accounts whose snapshot of the last day that is over is newer than their recommendations: after every local midnight, and after a
 * write, an import or a changed setting that made the snapshot a new one.
 * @param now milliseconds since 1970
 * @param without keys of accounts to leave out
 */
export async function dueRecommendations(
  database: Queryable,
  now: number,
  defaultZone: string,
  formulaVersion: number,
  limit: number,
  without: readonly number[],
): Promise<DueRecommendations[]> {
  return database.query<{ [Key in keyof DueRecommendations]: DueRecommendations[Key] }>(SQL, [now, defaultZone, formulaVersion, limit, without]);
}
