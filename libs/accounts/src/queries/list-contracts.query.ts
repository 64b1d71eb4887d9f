import type { Queryable } from '@adoption/database';
import type { KeyValue } from '../keyset';

export interface ContractItem {
  readonly externalId: string;
  /** `YYYY-MM-DD`. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly seats: number;
  readonly plan: string | null;
}

const SQL = `
SELECT external_id AS "externalId", starts_on AS "startsOn", ends_on AS "endsOn", seats, plan
FROM contracts WHERE customer = $1 AND ($2::date IS NULL OR (starts_on, external_id) > ($2, $3::text)) ORDER BY starts_on, external_id LIMIT $4`;

/** Contracts of a customer, the oldest first. */
export const listContracts = (database: Queryable, customer: number, after: readonly KeyValue[] | null, limit: number): Promise<ContractItem[]> =>
  database.query<ContractItem & Record<string, unknown>>(SQL, [customer, ...(after ?? [null, null]), limit]);
