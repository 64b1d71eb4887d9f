import type { Transaction } from '@adoption/database';
import type { CustomerRecord } from '../rows/customer-row';

const SQL = `
INSERT INTO customers (external_id, name, segment, industry, time_zone, csm_email, go_live_on, created_at, updated_at)
SELECT "externalId", name, segment, industry, "timeZone", "csmEmail", "goLiveOn", $2, $2
FROM jsonb_to_recordset($1::jsonb) AS r ("externalId" text, name text, segment text, industry text, "timeZone" text, "csmEmail" text, "goLiveOn" date)
ORDER BY "externalId"
ON CONFLICT (external_id) DO UPDATE SET name = excluded.name, segment = excluded.segment, industry = excluded.industry, time_zone = excluded.time_zone,
  csm_email = excluded.csm_email, go_live_on = excluded.go_live_on, updated_at = excluded.updated_at
RETURNING key`;

/** Creates customers or replaces all their fields; answers with their keys. */
export async function writeCustomers(transaction: Transaction, customers: readonly CustomerRecord[], now: Date): Promise<number[]> {
  const rows = await transaction.query<{ key: number }>(SQL, [JSON.stringify(customers), now]);
  return rows.map(({ key }) => key);
}
