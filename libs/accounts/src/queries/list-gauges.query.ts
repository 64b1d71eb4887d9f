import type { Queryable } from '@adoption/database';
import type { KeyValue } from '../keyset';

export interface GaugeItem {
  readonly metric: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly value: number;
}

const SQL = `
SELECT metric, day AS date, value FROM usage_gauges
WHERE customer = $1 AND ($2::text IS NULL OR (metric, day) > ($2, $3::date)) ORDER BY metric, day LIMIT $4`;

/** Measured values of a customer by metric and day. */
export const listGauges = (database: Queryable, customer: number, after: readonly KeyValue[] | null, limit: number): Promise<GaugeItem[]> =>
  database.query<GaugeItem & Record<string, unknown>>(SQL, [customer, ...(after ?? [null, null]), limit]);
