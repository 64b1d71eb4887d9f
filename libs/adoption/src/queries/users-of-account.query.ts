import type { Transaction } from '@adoption/database';
import type { UserFacts } from '@adoption/metrics';
import { words } from '../blob';
import { type UserPositions, userPositions } from '../user-positions';

/** Stand-ins for unknown days, as in the facts: blank sign-up, never. */
const SQL = `
SELECT string_agg(int4send(u.key)
    || int4send(coalesce((u.signed_up_at AT TIME ZONE $2)::date - DATE '1970-01-01', -2147483648))
    || int4send(coalesce((u.deactivated_at AT TIME ZONE $2)::date - DATE '1970-01-01', 2147483647))
    || int4send(coalesce(f.first_day - DATE '1970-01-01', 2147483647))
    || int4send(coalesce(f.first_active_day - DATE '1970-01-01', 2147483647)), ''::bytea ORDER BY u.key) AS users
FROM users u LEFT JOIN user_firsts f ON f.customer = u.customer AND f.usr = u.key
WHERE u.customer = $1 AND NOT u.internal`;

/** Every user of an account who is not internal, with local days of sign-up, deactivation and first events. */
export async function usersOfAccount(transaction: Transaction, customer: number, zone: string): Promise<{ users: UserFacts; positions: UserPositions }> {
  const [row] = await transaction.read<{ users: Buffer | null }>('users-of-account', SQL, [customer, zone]);
  const packed = words(row!.users);
  const count = packed.length / 5;
  const column = (offset: number): Int32Array => {
    const values = new Int32Array(count);
    for (let i = 0; i < count; i++) values[i] = packed[i * 5 + offset]!;
    return values;
  };
  return {
    positions: userPositions(column(0)),
    users: { count, signedUpOn: column(1), deactivatedOn: column(2), firstEventOn: column(3), firstActiveOn: column(4) },
  };
}
