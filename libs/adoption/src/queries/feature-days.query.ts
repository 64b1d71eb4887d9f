import type { Transaction } from '@adoption/database';
import type { FeatureDay } from '@adoption/metrics';
import { int64, words } from '../blob';

const SQL = `
SELECT string_agg(int4send(feature::int) || int4send(day - DATE '1970-01-01') || int8send(uses) || int8send(api_uses), ''::bytea ORDER BY feature, day) AS days
FROM feature_days WHERE customer = $1 AND day BETWEEN DATE '1970-01-01' + $2::int AND DATE '1970-01-01' + $3::int`;

/** Uses of each feature on each day, ascending by (slot, day). */
export async function featureDays(transaction: Transaction, customer: number, from: number, to: number): Promise<FeatureDay[]> {
  const [row] = await transaction.read<{ days: Buffer | null }>('feature-days', SQL, [customer, from, to]);
  const packed = words(row!.days);
  return Array.from({ length: packed.length / 6 }, (_, i) => ({
    slot: packed[i * 6]!,
    day: packed[i * 6 + 1]!,
    uses: int64(packed[i * 6 + 2]!, packed[i * 6 + 3]!),
    apiUses: int64(packed[i * 6 + 4]!, packed[i * 6 + 5]!),
  }));
}
