import type { Queryable } from '@adoption/database';
import type { CustomerRecord } from '../rows/customer-row';

const SQL = `
SELECT key, external_id AS "externalId", name, segment, industry, time_zone AS "timeZone", csm_email AS "csmEmail", go_live_on AS "goLiveOn"
FROM customers WHERE external_id = ANY($1::text[])`;

/** The customers with these external ids, as they are stored. */
export const findCustomers = (database: Queryable, externalIds: readonly string[]): Promise<CustomerRecord[]> =>
  database.query<CustomerRecord & Record<string, unknown>>(SQL, [externalIds]);
