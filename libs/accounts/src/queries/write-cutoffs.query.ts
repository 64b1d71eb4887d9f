import type { Transaction } from '@adoption/database';
import type { FeatureCutoff } from './find-cutoffs.query';

const SQL = `
UPDATE features f SET cutoff_percent = r.percent, cutoff_users = r.users, cutoff_days = r.days, updated_at = $2
FROM (
  SELECT feature, (cutoff->>'percent')::double precision AS percent, (cutoff->>'users')::int AS users, (cutoff->>'days')::int AS days
  FROM jsonb_to_recordset($1::jsonb) AS given (feature text, cutoff jsonb)
) r
WHERE f.key = r.feature AND (f.cutoff_percent, f.cutoff_users, f.cutoff_days) IS DISTINCT FROM (r.percent, r.users, r.days)`;

/** Sets the cut-offs of the features that are named; returns of how many they were others. */
export async function writeCutoffs(transaction: Transaction, cutoffs: readonly FeatureCutoff[], now: Date): Promise<number> {
  return transaction.run(SQL, [JSON.stringify(cutoffs), now]);
}
