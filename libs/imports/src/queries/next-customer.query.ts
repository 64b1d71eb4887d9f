import type { Queryable } from '@adoption/database';

const SQL = `
SELECT m.customer, (SELECT coalesce(array_agg(DISTINCT u.external_id), '{}') FROM import_users u WHERE u.customer = m.customer) AS users,
  (SELECT count(*)::int FROM import_customers a WHERE a.import = $1 AND a.customer < m.customer) AS before,
  (SELECT count(*)::int FROM import_customers a WHERE a.import = $1) AS total
FROM import_customers m WHERE m.import = $1 AND m.customer > $2 ORDER BY m.customer LIMIT 1`;

/** A customer that an import concerned. */
export interface ConcernedCustomer {
  readonly customer: number;
  /** External ids of its users that were not known before this import, or before another one whose events may go first. */
  readonly users: readonly string[];
  readonly before: number;
  readonly total: number;
}

/** The customer behind another one, by key; undefined behind the last. */
export async function nextCustomer(database: Queryable, key: number, after: number): Promise<ConcernedCustomer | undefined> {
  const [row] = await database.query<ConcernedCustomer & Record<string, unknown>>(SQL, [key, after]);
  return row;
}
