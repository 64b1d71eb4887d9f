import type { Transaction } from '@adoption/database';

/** Who a user is. */
export interface UserDetails {
  readonly key: number;
  readonly id: string;
  readonly externalId: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly team: string | null;
  readonly role: string | null;
}

const SQL = `SELECT key, id, external_id AS "externalId", name, email, team, role FROM users WHERE customer = $1 AND NOT internal ORDER BY key`;

/** Every user of an account who is not internal, in the order of the facts. */
export async function userDetails(transaction: Transaction, customer: number): Promise<UserDetails[]> {
  return transaction.read<{ [Key in keyof UserDetails]: UserDetails[Key] }>('user-details', SQL, [customer]);
}
