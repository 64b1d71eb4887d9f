import type { Transaction } from '@adoption/database';
import type { ContractRecord } from '../rows/contract-row';

const SQL = `
INSERT INTO contracts (customer, external_id, starts_on, ends_on, seats, plan, updated_at)
SELECT customer, "externalId", "startsOn", "endsOn", seats, plan, $2
FROM jsonb_to_recordset($1::jsonb) AS r (customer int, "externalId" text, "startsOn" date, "endsOn" date, seats int, plan text)
ORDER BY customer, "externalId"
ON CONFLICT (customer, external_id) DO UPDATE SET starts_on = excluded.starts_on, ends_on = excluded.ends_on, seats = excluded.seats, plan = excluded.plan, updated_at = excluded.updated_at`;

/** Creates contracts or replaces all their fields. */
export async function writeContracts(transaction: Transaction, contracts: readonly ContractRecord[], now: Date): Promise<void> {
  await transaction.run(SQL, [JSON.stringify(contracts), now]);
}
