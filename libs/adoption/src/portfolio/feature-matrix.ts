import type { FeatureFacts } from '@adoption/metrics';
import { FEATURE_HEALTH_LETTERS } from '../feature-health-letters';
import type { FeatureMatrix } from '../shapes/portfolio.shape';
import type { PortfolioAccount } from './portfolio-account';

/** Of fewer accounts nothing is said. */
const FEWEST = 5;
/** Slots that the catalogue can have. */
const MOST_SLOTS = 128;
const { healthy, low, unused } = FEATURE_HEALTH_LETTERS;

/**
 * How many of the accounts that have a feature have adopted it, by segment: percent of those accounts of the segment to whom it is
 * available. Segments by name, accounts without one last; features in the order of the catalogue, archived ones left out.
 */
export function featureMatrix(accounts: readonly PortfolioAccount[], features: readonly FeatureFacts[]): FeatureMatrix {
  const bySegment = Map.groupBy(accounts, ({ segment }) => segment);
  const segments = [...bySegment.keys()].sort((a, b) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b, 'en')));
  const tallies = segments.map((segment) => ({ segment, tally: tallyOf(bySegment.get(segment)!) }));
  return {
    segments,
    features: features
      .filter(({ archivedOn }) => archivedOn === null)
      .map(({ key, name, tier, slot }) => ({ key, name, tier, cells: tallies.map(({ segment, tally }) => ({ segment, ...cellOf(tally, slot) })) })),
  };
}

/** How many accounts have the feature of each slot, and how many of them adopted it. */
interface Tally {
  readonly available: Int32Array;
  readonly adopted: Int32Array;
}

function tallyOf(accounts: readonly PortfolioAccount[]): Tally {
  const tally = { available: new Int32Array(MOST_SLOTS), adopted: new Int32Array(MOST_SLOTS) };
  for (const { snapshot } of accounts) {
    const letters = snapshot?.featureHealth ?? '';
    for (let slot = 0; slot < letters.length; slot++) {
      const letter = letters[slot];
      if (letter === healthy) tally.adopted[slot]!++;
      if (letter === healthy || letter === low || letter === unused) tally.available[slot]!++;
    }
  }
  return tally;
}

const cellOf = ({ available, adopted }: Tally, slot: number): { n: number; adoptedPercent: number | null } => {
  const n = available[slot]!;
  return { n, adoptedPercent: n < FEWEST ? null : (100 * adopted[slot]!) / n };
};
