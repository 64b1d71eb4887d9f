import type { Queryable } from '@adoption/database';
import type { ContractRecord } from '../rows/contract-row';

const SQL = `
SELECT customer, external_id AS "externalId", starts_on AS "startsOn", ends_on AS "endsOn", seats, plan FROM contracts WHERE customer = ANY($1::int[])`;

/** Every contract of these customers, as it is stored. */
export const findContracts = (database: Queryable, customers: readonly number[]): Promise<ContractRecord[]> =>
  database.query<ContractRecord & Record<string, unknown>>(SQL, [customers]);
