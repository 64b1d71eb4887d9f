import type { Transaction } from '@adoption/database';
import type { UserDetails } from './user-details.query';

/** One user of an account, with the local days that the facts know of every user. */
export interface PersonOfAccount extends UserDetails {
  /** BEFORE_EVERYTHING when blank. */
  readonly signedUpOn: number;
  /** This and the following: NEVER when there is none. */
  readonly deactivatedOn: number;
  readonly firstEventOn: number;
  readonly firstActiveOn: number;
}

/** Stand-ins for unknown days, as in the facts: blank sign-up, never. */
const SQL = `
SELECT u.key, u.id, u.external_id AS "externalId", u.name, u.email, u.team, u.role,
  coalesce((u.signed_up_at AT TIME ZONE $3)::date - DATE '1970-01-01', -2147483648) AS "signedUpOn",
  coalesce((u.deactivated_at AT TIME ZONE $3)::date - DATE '1970-01-01', 2147483647) AS "deactivatedOn",
  coalesce(f.first_day - DATE '1970-01-01', 2147483647) AS "firstEventOn",
  coalesce(f.first_active_day - DATE '1970-01-01', 2147483647) AS "firstActiveOn"
FROM users u LEFT JOIN user_firsts f ON f.customer = u.customer AND f.usr = u.key
WHERE u.customer = $1 AND u.id = $2 AND NOT u.internal`;

/** The user of the account with this UUID; undefined when there is none or it is internal. */
export async function personOfAccount(transaction: Transaction, customer: number, id: string, zone: string): Promise<PersonOfAccount | undefined> {
  const [row] = await transaction.read<{ [Key in keyof PersonOfAccount]: PersonOfAccount[Key] }>('person-of-account', SQL, [customer, id, zone]);
  return row;
}
