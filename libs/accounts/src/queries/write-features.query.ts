import type { Transaction } from '@adoption/database';
import type { FeatureRecord } from '../rows/feature-row';

const SQL = `
INSERT INTO features (slot, key, name, tier, kind, must_have, position, available_from, archived_on, cutoff_percent, cutoff_users, cutoff_days,
  value_proposition, benefit_claim, minutes_saved, action, guide_url, download_url, kept_properties, updated_at)
SELECT slot, key, name, tier, kind, "mustHave", "order", "availableFrom", "archivedAt", ("adoptionCutoff"->>'percent')::double precision, ("adoptionCutoff"->>'users')::int, ("adoptionCutoff"->>'days')::int,
  "valueProposition", nullif("benefitClaim", 'null'), nullif("minutesSavedPerUse", 'null'), action, "guideUrl", "downloadUrl", ARRAY(SELECT jsonb_array_elements_text(properties)), $2
FROM jsonb_to_recordset($1::jsonb) AS r (slot smallint, key text, name text, tier text, kind text, "mustHave" boolean, "order" int, "availableFrom" date, "archivedAt" date, "adoptionCutoff" jsonb,
  "valueProposition" text, "benefitClaim" jsonb, "minutesSavedPerUse" jsonb, action text, "guideUrl" text, "downloadUrl" text, properties jsonb)
ORDER BY slot
ON CONFLICT (slot) DO UPDATE SET name = excluded.name, tier = excluded.tier, kind = excluded.kind, must_have = excluded.must_have, position = excluded.position,
  available_from = excluded.available_from, archived_on = excluded.archived_on, cutoff_percent = excluded.cutoff_percent, cutoff_users = excluded.cutoff_users, cutoff_days = excluded.cutoff_days,
  value_proposition = excluded.value_proposition, benefit_claim = excluded.benefit_claim, minutes_saved = excluded.minutes_saved, action = excluded.action, guide_url = excluded.guide_url,
  download_url = excluded.download_url, kept_properties = excluded.kept_properties, updated_at = excluded.updated_at`;

/** Creates features or replaces all their fields except the key; their event names are written by {@link writeFeatureEvents}. */
export async function writeFeatures(transaction: Transaction, features: readonly FeatureRecord[], now: Date): Promise<void> {
  await transaction.run(SQL, [JSON.stringify(features), now]);
}
