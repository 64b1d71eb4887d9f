import type { Transaction } from '@adoption/database';

const SQL = `SELECT min(day) - DATE '1970-01-01' AS day FROM usage_metrics WHERE customer = $1`;

/** First local day with an event of any channel; null without one. */
export async function firstDayOfUse(transaction: Transaction, customer: number): Promise<number | null> {
  const [row] = await transaction.query<{ day: number | null }>(SQL, [customer]);
  return row!.day;
}
