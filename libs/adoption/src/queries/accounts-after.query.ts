import type { AccountScope } from '@adoption/access';
import type { Queryable } from '@adoption/database';

/** An account in a walk through all of them. */
export interface WalkedAccount {
  readonly key: number;
  readonly id: string;
  /** Accounts from this one on. */
  readonly accounts: number;
}

const SQL = `
SELECT key, id, (count(*) OVER ())::int AS accounts FROM customers WHERE key > $1 AND ($2::text IS NULL OR lower(csm_email) = $2) ORDER BY key LIMIT $3`;

/** The next accounts of a walk in the order of their keys. */
export async function accountsAfter(database: Queryable, key: number, scope: AccountScope, limit: number): Promise<WalkedAccount[]> {
  return database.query<{ [Key in keyof WalkedAccount]: WalkedAccount[Key] }>(SQL, [key, scope.csmEmail, limit]);
}
