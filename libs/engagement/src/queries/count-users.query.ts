import type { Queryable } from '@adoption/database';

const SQL = 'SELECT count(*)::int AS users FROM users WHERE customer = $1 AND id = ANY ($2::uuid[])';

/** How many of some users belong to an account. */
export async function countUsers(database: Queryable, customer: number, ids: readonly string[]): Promise<number> {
  return (await database.query<{ users: number }>(SQL, [customer, ids]))[0]!.users;
}
