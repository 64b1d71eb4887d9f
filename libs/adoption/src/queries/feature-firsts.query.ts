import type { Transaction } from '@adoption/database';
import { type FeatureFirsts, NEVER } from '@adoption/metrics';
import { words } from '../blob';
import type { UserPositions } from '../user-positions';

// The user in one word, both days in the other: days since 1970 fit in 16 bits until 2149, all of them set mean never.
const NEVER_BITS = 0xffff;
const SQL = `
SELECT feature::int AS slot,
  string_agg(int8send(usr::bigint << 32 | (coalesce(first_day - DATE '1970-01-01', ${NEVER_BITS})::bigint << 16) | coalesce(first_api_day - DATE '1970-01-01', ${NEVER_BITS})), ''::bytea) AS users
FROM feature_firsts WHERE customer = $1 GROUP BY feature`;
const dayOf = (bits: number): number => (bits === NEVER_BITS ? NEVER : bits);

/** First use of each feature by each user who ever used it. */
export async function featureFirsts(transaction: Transaction, customer: number, known: Promise<UserPositions>): Promise<FeatureFirsts[]> {
  const [rows, positions] = await Promise.all([transaction.read<{ slot: number; users: Buffer }>('feature-firsts', SQL, [customer]), known]);
  return rows.map((row) => {
    const packed = words(row.users);
    const count = packed.length / 2;
    const users = new Int32Array(count);
    const firstHumanDay = new Int32Array(count);
    const firstApiDay = new Int32Array(count);
    for (let i = 0; i < count; i++) {
      users[i] = positions.of(packed[i * 2]!);
      const days = packed[i * 2 + 1]!;
      firstHumanDay[i] = dayOf(days >>> 16);
      firstApiDay[i] = dayOf(days & NEVER_BITS);
    }
    return { slot: row.slot, users, firstHumanDay, firstApiDay };
  });
}
