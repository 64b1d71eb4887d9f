import type { Transaction } from '@adoption/database';
import type { FeatureSpan } from '@adoption/metrics';

const SQL = `
SELECT feature::int AS slot, min(day) FILTER (WHERE uses > 0) AS "firstHumanDay", max(day) FILTER (WHERE uses > 0) AS "lastHumanDay",
  min(day) FILTER (WHERE api_uses > 0) AS "firstApiDay", max(day) FILTER (WHERE api_uses > 0) AS "lastApiDay"
FROM feature_days WHERE customer = $1 AND day <= DATE '1970-01-01' + $2::int GROUP BY feature`;

/** First and last day of each feature's use up to `to`. */
export async function featureSpans(transaction: Transaction, customer: number, to: number): Promise<FeatureSpan[]> {
  return transaction.read<{ [Key in keyof FeatureSpan]: FeatureSpan[Key] }>('feature-spans', SQL, [customer, to]);
}
