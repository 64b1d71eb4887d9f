import type { Queryable } from '@adoption/database';
import type { UserRecord } from '../rows/user-row';

const SQL = `
SELECT u.customer, u.external_id AS "externalId", u.name, u.email, u.team, u.role, u.internal,
  to_char(u.signed_up_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "signedUpAt",
  to_char(u.deactivated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "deactivatedAt"
FROM unnest($1::int[], $2::text[]) AS wanted (customer, external_id) JOIN users u ON u.customer = wanted.customer AND u.external_id = wanted.external_id`;

/** The users with these customers and external ids, as they are stored. */
export const findUsers = (database: Queryable, users: readonly { readonly customer: number; readonly externalId: string }[]): Promise<UserRecord[]> =>
  database.query<UserRecord & Record<string, unknown>>(SQL, [users.map((user) => user.customer), users.map((user) => user.externalId)]);
