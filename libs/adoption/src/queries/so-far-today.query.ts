import type { Transaction } from '@adoption/database';

const SQL = `
SELECT (SELECT count(*)::int FROM user_days WHERE customer = $1 AND channel = 'u' AND day = DATE '1970-01-01' + $2::int) AS "activeUsers",
  (SELECT coalesce(sum(events), 0)::int FROM usage_metrics WHERE customer = $1 AND day = DATE '1970-01-01' + $2::int) AS events`;

/** Active users and human events of one local day. */
export async function soFarToday(transaction: Transaction, customer: number, today: number): Promise<{ activeUsers: number; events: number }> {
  const [row] = await transaction.read<{ activeUsers: number; events: number }>('so-far-today', SQL, [customer, today]);
  return row!;
}
