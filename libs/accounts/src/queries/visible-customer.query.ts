import type { Queryable } from '@adoption/database';
import { asUuid } from './customer-keys.query';

const SQL = `
SELECT key, id FROM customers
WHERE (external_id = $1 OR id = $2::uuid) AND ($3::text IS NULL OR lower(csm_email) = $3) ORDER BY external_id = $1 DESC LIMIT 1`;

/** The customer with this external id or UUID, if it is one of this CSM's; null for the e-mail address: of anybody's. */
export async function visibleCustomer(database: Queryable, name: string, csmEmail: string | null): Promise<{ key: number; id: string } | undefined> {
  const [row] = await database.query<{ key: number; id: string }>(SQL, [name, asUuid(name), csmEmail]);
  return row;
}
