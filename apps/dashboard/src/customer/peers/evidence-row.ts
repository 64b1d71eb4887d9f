import type { Dashboard } from '../section-props';

type PeerRow = Dashboard['peerComparison']['rows'][number];

/** Figures that are shares of a whole, so that a bar of 0 to 100 can show them. */
const SHARES: ReadonlySet<string> = new Set([
  'featureBreadth',
  'userActivation',
  'dauOfLicensed',
  'wauOfLicensed',
  'mauOfLicensed',
  'powerUserShare',
  'featureStickiness',
]);

/** The figure that the insight is about: the one clearly below its peers by most, else the one clearly above by most; null without one. */
export function evidenceRow(rows: readonly PeerRow[]): PeerRow | null {
  const shares = rows.filter(({ key, value, peerMedian, percentile }) => SHARES.has(key) && value !== null && peerMedian !== null && percentile !== null);
  const below = shares.filter(({ position }) => position === 'below').sort((a, b) => a.percentile! - b.percentile!);
  const above = shares.filter(({ position }) => position === 'above').sort((a, b) => b.percentile! - a.percentile!);
  return below[0] ?? above[0] ?? null;
}
