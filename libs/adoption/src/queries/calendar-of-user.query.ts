import type { Transaction } from '@adoption/database';
import type { CalendarQuarter } from '@adoption/metrics';
import { words } from '../blob';

// bit_send gives the number of bits and then the bits, most significant first, filled up to whole bytes: 4 words for bit(92).
const SQL = `
SELECT string_agg(int4send(quarter - DATE '1970-01-01') || bit_send(days), ''::bytea ORDER BY quarter) AS quarters
FROM user_calendars
WHERE customer = $1 AND usr = $2 AND quarter = ANY (ARRAY(SELECT DATE '1970-01-01' + wanted FROM unnest($3::int[]) AS wanted))`;

/**
 * Active days of one user, who is the only one of these calendars.
 * @param quarters first days of the quarters to look into: the keys name them before the user
 */
export async function calendarOfUser(transaction: Transaction, customer: number, user: number, quarters: readonly number[]): Promise<CalendarQuarter[]> {
  const [row] = await transaction.read<{ quarters: Buffer | null }>('calendar-of-user', SQL, [customer, user, quarters]);
  const packed = words(row!.quarters);
  return Array.from({ length: packed.length / 5 }, (_, i) => ({
    firstDay: packed[i * 5]!,
    users: Int32Array.of(0),
    words: packed.slice(i * 5 + 2, i * 5 + 5),
  }));
}
