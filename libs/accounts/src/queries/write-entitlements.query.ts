import type { Transaction } from '@adoption/database';
import type { EntitlementRecord } from '../rows/entitlement-row';

const SQL = `
INSERT INTO entitlements (customer, metric, valid_from, entitled, features, updated_at)
SELECT customer, metric, "validFrom", "limit", ARRAY(SELECT jsonb_array_elements_text(features)), $2
FROM jsonb_to_recordset($1::jsonb) AS r (customer int, metric text, "validFrom" date, "limit" double precision, features jsonb)
ORDER BY customer, metric, "validFrom"
ON CONFLICT (customer, metric, valid_from) DO UPDATE SET entitled = excluded.entitled, features = excluded.features, updated_at = excluded.updated_at`;

/** Creates entitlements or replaces their limits and features. */
export async function writeEntitlements(transaction: Transaction, entitlements: readonly EntitlementRecord[], now: Date): Promise<void> {
  await transaction.run(SQL, [JSON.stringify(entitlements), now]);
}
