import type { Transaction } from '@adoption/database';
import type { FeatureFirsts } from '@adoption/metrics';
import { words } from '../blob';
import type { UserPositions } from '../user-positions';

const SQL = `
SELECT feature::int AS slot, string_agg(int4send(usr) || int4send(coalesce(first_day - DATE '1970-01-01', 2147483647)) || int4send(coalesce(first_api_day - DATE '1970-01-01', 2147483647)), ''::bytea) AS users
FROM feature_firsts WHERE customer = $1 GROUP BY feature`;

/** First use of each feature by each user who ever used it. */
export async function featureFirsts(transaction: Transaction, customer: number, known: Promise<UserPositions>): Promise<FeatureFirsts[]> {
  const [rows, positions] = await Promise.all([transaction.read<{ slot: number; users: Buffer }>('feature-firsts', SQL, [customer]), known]);
  return rows.map((row) => {
    const packed = words(row.users);
    const count = packed.length / 3;
    const users = new Int32Array(count);
    const firstHumanDay = new Int32Array(count);
    const firstApiDay = new Int32Array(count);
    for (let i = 0; i < count; i++) {
      users[i] = positions.of(packed[i * 3]!);
      firstHumanDay[i] = packed[i * 3 + 1]!;
      firstApiDay[i] = packed[i * 3 + 2]!;
    }
    return { slot: row.slot, users, firstHumanDay, firstApiDay };
  });
}
