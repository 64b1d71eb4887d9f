import type { Transaction } from '@adoption/database';
import { int64, words } from '../blob';

/** What a user did on one day. */
export interface DayOfUser {
  readonly day: number;
  /** Sum of quantity of human events. */
  readonly actions: number;
}

const SQL = `
SELECT string_agg(int4send(day - DATE '1970-01-01') || int8send(actions), ''::bytea ORDER BY day) AS days
FROM user_days
WHERE customer = $1 AND usr = $2 AND channel = 'u' AND day = ANY (ARRAY(SELECT DATE '1970-01-01' + wanted FROM unnest($3::int[]) AS wanted))`;

/**
 * Human use of one user on the given days, ascending.
 * @param days the active days: the keys name the day before the user
 */
export async function daysOfUser(transaction: Transaction, customer: number, user: number, days: readonly number[]): Promise<DayOfUser[]> {
  const [row] = await transaction.read<{ days: Buffer | null }>('days-of-user', SQL, [customer, user, days]);
  const packed = words(row!.days);
  return Array.from({ length: packed.length / 3 }, (_, i) => ({ day: packed[i * 3]!, actions: int64(packed[i * 3 + 1]!, packed[i * 3 + 2]!) }));
}
