import type { Queryable } from '@adoption/database';
import { type FeatureEvent, type FeatureRecord, sortedEvents } from '../rows/feature-row';

const SQL = `
SELECT slot::int AS slot, key, name, tier, kind, must_have AS "mustHave", position AS "order", available_from AS "availableFrom", archived_on AS "archivedAt",
  CASE WHEN num_nonnulls(cutoff_percent, cutoff_users, cutoff_days) > 0 THEN jsonb_build_object('percent', cutoff_percent, 'users', cutoff_users, 'days', cutoff_days) END AS "adoptionCutoff",
  value_proposition AS "valueProposition", benefit_claim AS "benefitClaim", minutes_saved AS "minutesSavedPerUse", action, guide_url AS "guideUrl", download_url AS "downloadUrl",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('name', e.name, 'kind', e.kind)), '[]') FROM feature_events e WHERE e.feature = f.slot) AS events, kept_properties AS properties
FROM features f ORDER BY position NULLS LAST, slot`;

/** The whole catalogue in its order, as it is stored. */
export async function findFeatures(database: Queryable): Promise<FeatureRecord[]> {
  const rows = await database.query<FeatureRecord & { events: readonly FeatureEvent[] }>(SQL);
  return rows.map((row) => ({ ...row, events: sortedEvents(row.events) }));
}
