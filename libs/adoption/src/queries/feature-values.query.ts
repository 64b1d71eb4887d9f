import type { Transaction } from '@adoption/database';
import type { FeatureValue } from '@adoption/recommendations';

/** What the catalogue says a feature is worth. */
export type CatalogueValue = { readonly slot: number } & Pick<FeatureValue, 'minutesSavedPerUse' | 'benefitClaim'>;

const SQL = `
SELECT slot::int AS slot, minutes_saved AS "minutesSavedPerUse", benefit_claim AS "benefitClaim" FROM features
WHERE minutes_saved IS NOT NULL OR benefit_claim IS NOT NULL`;

/** Coefficients and claims of the catalogue; features without any are left out. */
export async function featureValues(transaction: Transaction): Promise<CatalogueValue[]> {
  return transaction.read<{ [Key in keyof CatalogueValue]: CatalogueValue[Key] }>('feature-values', SQL, []);
}
