import type { Transaction } from '@adoption/database';
import type { Window } from '@adoption/metrics';
import { words } from '../blob';
import type { UserPositions } from '../user-positions';

const SQL = `
SELECT string_agg(int4send(usr) || int4send(sessions), ''::bytea) AS users FROM (
  SELECT usr, count(*)::int AS sessions FROM sessions WHERE customer = $1 AND start_day BETWEEN DATE '1970-01-01' + $2::int AND DATE '1970-01-01' + $3::int GROUP BY usr) counted`;

/** Sessions started in the window, by position of the user. */
export async function sessionsByUser(transaction: Transaction, customer: number, window: Window, positions: UserPositions): Promise<Int32Array> {
  const [row] = await transaction.read<{ users: Buffer | null }>('sessions-by-user', SQL, [customer, window.from, window.to]);
  const packed = words(row!.users);
  const sessions = new Int32Array(positions.keys.length);
  for (let i = 0; i < packed.length; i += 2) sessions[positions.of(packed[i]!)] = packed[i + 1]!;
  return sessions;
}
