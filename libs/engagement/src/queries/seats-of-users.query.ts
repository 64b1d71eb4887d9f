import type { Queryable } from '@adoption/database';

/** A person of an account whom a mail may be for. */
export interface SeatUser {
  readonly key: number;
  readonly id: string;
  readonly email: string | null;
  /** Neither deactivated nor internal. */
  readonly seat: boolean;
}

const SQL = `
SELECT key, id, nullif(btrim(email), '') AS email, NOT internal AND (deactivated_at IS NULL OR deactivated_at > to_timestamp($3::double precision / 1000)) AS seat
FROM users WHERE customer = $1 AND id = ANY($2::uuid[]) ORDER BY key`;

/** People of an account by their UUIDs, by key; those that the account does not have are left out. */
export const seatsOfUsers = (database: Queryable, customer: number, ids: readonly string[], now: number): Promise<SeatUser[]> =>
  database.query<SeatUser & Record<string, unknown>>(SQL, [customer, ids, now]);
