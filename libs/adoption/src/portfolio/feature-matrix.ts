import type { FeatureFacts } from '@adoption/metrics';
import { FEATURE_HEALTH_LETTERS } from '../feature-health-letters';
import type { FeatureMatrix } from '../shapes/portfolio.shape';
import type { PortfolioAccount } from './portfolio-account';

/** Of fewer accounts nothing is said. */
const FEWEST = 5;
const { healthy, low, unused } = FEATURE_HEALTH_LETTERS;

/**
 * How many of the accounts that have a feature have adopted it, by segment: percent of those accounts of the segment to whom it is
 * available. Segments by name, accounts without one last; features in the order of the catalogue, archived ones left out.
 */
export function featureMatrix(accounts: readonly PortfolioAccount[], features: readonly FeatureFacts[]): FeatureMatrix {
  const bySegment = Map.groupBy(accounts, ({ segment }) => segment);
  const segments = [...bySegment.keys()].sort((a, b) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b, 'en')));
  return {
    segments,
    features: features
      .filter(({ archivedOn }) => archivedOn === null)
      .map(({ key, name, tier, slot }) => ({ key, name, tier, cells: segments.map((segment) => ({ segment, ...adoption(bySegment.get(segment)!, slot) })) })),
  };
}

function adoption(accounts: readonly PortfolioAccount[], slot: number): { n: number; adoptedPercent: number | null } {
  let [available, adopted] = [0, 0];
  for (const { snapshot } of accounts) {
    const letter = snapshot?.featureHealth[slot];
    if (letter === healthy) adopted++;
    if (letter === healthy || letter === low || letter === unused) available++;
  }
  return { n: available, adoptedPercent: available < FEWEST ? null : (100 * adopted) / available };
}
