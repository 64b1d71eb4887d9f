import type { Transaction } from '@adoption/database';
import type { FeatureFacts } from '@adoption/metrics';

const SQL = `
SELECT day, count(DISTINCT usr)::int AS users FROM user_days
WHERE customer = $1 AND channel = ANY ($2::"char"[]) AND day = ANY (ARRAY(SELECT DATE '1970-01-01' + wanted FROM unnest($3::int[]) AS wanted))
  AND CASE $4::int WHEN 0 THEN f0 WHEN 1 THEN f1 WHEN 2 THEN f2 ELSE f3 END & $5::int <> 0
GROUP BY day`;

/** How many users used a feature on each of some days; calls are use of features of kind `api` only. */
export async function usersOnFeatureDays(
  transaction: Transaction,
  customer: number,
  { slot, kind }: FeatureFacts,
  days: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const parameters = [customer, kind === 'api' ? ['u', 'a'] : ['u'], days, slot >> 5, 1 << (slot & 31)];
  const rows = await transaction.read<{ day: number; users: number }>('users-on-feature-days', SQL, parameters);
  return new Map(rows.map(({ day, users }) => [day, users]));
}
