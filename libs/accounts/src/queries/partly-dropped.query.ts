import type { Queryable } from '@adoption/database';

const SQL = `
SELECT c.key FROM customers c
JOIN LATERAL (SELECT min(m.day) AS day FROM usage_metrics m WHERE m.customer = c.key) counted ON counted.day IS NOT NULL
LEFT JOIN LATERAL (SELECT (min(e.occurred_at) AT TIME ZONE coalesce(c.time_zone, $2))::date AS day FROM usage_events e WHERE e.customer = c.key) kept ON true
WHERE c.key = ANY($1::int[]) AND (kept.day IS NULL OR kept.day > counted.day)`;

/** Of these customers, the keys of those with counted days whose raw events are gone. */
export async function partlyDropped(database: Queryable, customers: readonly number[], defaultZone: string): Promise<number[]> {
  const rows = await database.query<{ key: number }>(SQL, [customers, defaultZone]);
  return rows.map(({ key }) => key);
}
