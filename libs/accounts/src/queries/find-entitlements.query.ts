import type { Queryable } from '@adoption/database';
import type { EntitlementRecord } from '../rows/entitlement-row';

const SQL = `
SELECT customer, metric, entitled AS limit, valid_from::text AS "validFrom", features FROM entitlements WHERE customer = ANY($1::int[])`;

/** Every entitlement of these customers, as it is stored. */
export const findEntitlements = (database: Queryable, customers: readonly number[]): Promise<EntitlementRecord[]> =>
  database.query<EntitlementRecord & Record<string, unknown>>(SQL, [customers]);
