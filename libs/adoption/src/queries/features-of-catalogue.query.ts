import type { Transaction } from '@adoption/database';
import type { FeatureFacts } from '@adoption/metrics';

const SQL = `
SELECT slot::int AS slot, key, name, tier, kind, coalesce(must_have, tier = 'core') AS "mustHave", available_from AS "availableFrom", archived_on AS "archivedOn",
  cutoff_percent AS percent, cutoff_users AS users, cutoff_days AS days, value_proposition AS "valueProposition", action
FROM features ORDER BY position NULLS LAST, slot`;

/** The whole catalogue in its order. */
export async function featuresOfCatalogue(transaction: Transaction): Promise<FeatureFacts[]> {
  const rows = await transaction.read<Omit<FeatureFacts, 'cutoff'> & FeatureFacts['cutoff']>('features-of-catalogue', SQL, []);
  return rows.map(({ percent, users, days, ...feature }) => ({ ...feature, cutoff: { percent, users, days } }));
}
