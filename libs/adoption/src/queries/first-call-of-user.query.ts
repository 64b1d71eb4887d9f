import type { Transaction } from '@adoption/database';

const SQL = `
SELECT min(day) AS day FROM user_days
WHERE customer = $1 AND usr = $2 AND channel = 'a' AND day BETWEEN DATE '1970-01-01' + $3::int AND DATE '1970-01-01' + $4::int`;

/** First day on which one user made an API call; null without one between two days. */
export async function firstCallOfUser(transaction: Transaction, customer: number, user: number, from: number, to: number): Promise<number | null> {
  const [row] = await transaction.read<{ day: number | null }>('first-call-of-user', SQL, [customer, user, from, to]);
  return row!.day;
}
