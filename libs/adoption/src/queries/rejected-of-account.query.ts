import type { Transaction } from '@adoption/database';

const SQL = `SELECT count(*)::int AS rejected FROM rejected_events WHERE customer = $1 AND received_at >= to_timestamp($2::double precision / 1000) AND received_at < to_timestamp($3::double precision / 1000)`;

/** Rejected events that named the account, were received in a span of time (milliseconds since 1970, half-open) and are still kept. */
export async function rejectedOfAccount(transaction: Transaction, customer: number, from: number, to: number): Promise<number> {
  const [row] = await transaction.read<{ rejected: number }>('rejected-of-account', SQL, [customer, from, to]);
  return row!.rejected;
}
