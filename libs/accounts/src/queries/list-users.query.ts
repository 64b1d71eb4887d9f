import type { Queryable } from '@adoption/database';
import type { KeyValue } from '../keyset';

/** A user as look-ups show it. */
export interface UserItem {
  readonly id: string;
  readonly externalId: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly team: string | null;
  readonly role: string | null;
  readonly signedUpAt: Date | null;
  readonly deactivatedAt: Date | null;
  readonly internal: boolean;
}

const SQL = `
SELECT id, external_id AS "externalId", name, email, team, role, signed_up_at AS "signedUpAt", deactivated_at AS "deactivatedAt", internal
FROM users WHERE customer = $1 AND ($2::text IS NULL OR external_id = $2) AND ($3::text IS NULL OR external_id > $3) ORDER BY external_id LIMIT $4`;

/** Users of a customer by external id. */
export const listUsers = (
  database: Queryable,
  customer: number,
  externalId: string | null,
  after: readonly KeyValue[] | null,
  limit: number,
): Promise<UserItem[]> => database.query<UserItem & Record<string, unknown>>(SQL, [customer, externalId, after?.[0] ?? null, limit]);
