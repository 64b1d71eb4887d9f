import type { Queryable } from '@adoption/database';
import type { KeyValue } from '../keyset';

export interface EntitlementItem {
  readonly metric: string;
  /** null: unlimited. */
  readonly limit: number | null;
  /** `YYYY-MM-DD`; null: since ever. */
  readonly validFrom: string | null;
  readonly features: readonly string[];
}

const SQL = `
SELECT metric, entitled AS limit, CASE WHEN isfinite(valid_from) THEN valid_from END AS "validFrom", features
FROM entitlements WHERE customer = $1 AND ($2::text IS NULL OR (metric, valid_from) > ($2, $3::date)) ORDER BY metric, valid_from LIMIT $4`;

/** Entitlements of a customer by metric and first day. */
export const listEntitlements = (database: Queryable, customer: number, after: readonly KeyValue[] | null, limit: number): Promise<EntitlementItem[]> =>
  database.query<EntitlementItem & Record<string, unknown>>(SQL, [customer, ...(after ?? [null, null]), limit]);
