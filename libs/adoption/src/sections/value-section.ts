import type { AdoptionFigures } from '@adoption/metrics';
import { valueDemonstration } from '@adoption/recommendations';
import type { ValueDemonstration } from '../adoption-dashboard';
import type { CatalogueValue } from '../queries/feature-values.query';

/** What the use of the window is worth, by the catalogue's coefficients and claims. */
export function valueSection(now: AdoptionFigures, values: readonly CatalogueValue[]): ValueDemonstration {
  const known = new Map(values.map((value) => [value.slot, value]));
  const { hoursSaved, lines, topBenefit } = valueDemonstration(
    now.featureRows.map(({ feature, available, users, uses }) => ({
      key: feature.key,
      name: feature.name,
      available,
      users,
      uses,
      minutesSavedPerUse: known.get(feature.slot)?.minutesSavedPerUse ?? null,
      benefitClaim: known.get(feature.slot)?.benefitClaim ?? null,
    })),
    now.window.days,
  );
  return { hoursSaved, lines: [...lines], topBenefit };
}
