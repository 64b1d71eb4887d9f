import type { Transaction } from '@adoption/database';
import type { UserRecord } from '../rows/user-row';

const SQL = `
INSERT INTO users (customer, external_id, name, email, team, role, signed_up_at, deactivated_at, internal, created_at, updated_at)
SELECT customer, "externalId", name, email, team, role, "signedUpAt", "deactivatedAt", internal, $2, $2
FROM jsonb_to_recordset($1::jsonb) AS r (customer int, "externalId" text, name text, email text, team text, role text, "signedUpAt" timestamptz, "deactivatedAt" timestamptz, internal boolean)
ORDER BY customer, "externalId"
ON CONFLICT (customer, external_id) DO UPDATE SET name = excluded.name, email = excluded.email, team = excluded.team, role = excluded.role,
  signed_up_at = excluded.signed_up_at, deactivated_at = excluded.deactivated_at, internal = excluded.internal, updated_at = excluded.updated_at`;

/** Creates users or replaces all their fields. In the order in which the writer of events creates users, so that neither waits for the other in a circle. */
export async function writeUsers(transaction: Transaction, users: readonly UserRecord[], now: Date): Promise<void> {
  await transaction.run(SQL, [JSON.stringify(users), now]);
}
