import type { Transaction } from '@adoption/database';
import type { CalendarQuarter } from '@adoption/metrics';
import { words } from '../blob';
import type { UserPositions } from '../user-positions';

// bit_send gives the number of bits and then the bits, most significant first, filled up to whole bytes: 4 words for bit(92).
const SQL = `
SELECT quarter, string_agg(int4send(usr) || bit_send(days), ''::bytea) AS users
FROM user_calendars WHERE customer = $1 AND quarter BETWEEN DATE '1970-01-01' + $2::int AND DATE '1970-01-01' + $3::int GROUP BY quarter ORDER BY quarter`;

/** Active days of every user, by quarter, for the quarters that begin from one day to another. */
export async function calendarsOfAccount(
  transaction: Transaction,
  customer: number,
  fromQuarter: number,
  to: number,
  known: Promise<UserPositions>,
): Promise<CalendarQuarter[]> {
  const [rows, positions] = await Promise.all([
    transaction.read<{ quarter: number; users: Buffer }>('calendars-of-account', SQL, [customer, fromQuarter, to]),
    known,
  ]);
  return rows.map((row) => {
    const packed = words(row.users);
    const count = packed.length / 5;
    const users = new Int32Array(count);
    const bits = new Int32Array(count * 3);
    for (let i = 0; i < count; i++) {
      users[i] = positions.of(packed[i * 5]!);
      bits[i * 3] = packed[i * 5 + 2]!;
      bits[i * 3 + 1] = packed[i * 5 + 3]!;
      bits[i * 3 + 2] = packed[i * 5 + 4]!;
    }
    return { firstDay: row.quarter, users, words: bits };
  });
}
