import type { Queryable } from '@adoption/database';

const SQL = `
SELECT u.id FROM user_days d JOIN users u ON u.key = d.usr
WHERE d.customer = $1 AND d.channel = 'u' AND d.day = DATE '1970-01-01' + $2::int`;

/** Users of an account with a human event on a local day. */
export async function activeOnDay(database: Queryable, customer: number, day: number): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ id: string }>(SQL, [customer, day]);
  return new Set(rows.map(({ id }) => id));
}
