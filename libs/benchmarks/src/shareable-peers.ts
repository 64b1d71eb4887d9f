import { TOLERANCE } from '@adoption/metrics';
import type { PeerComparison } from './peer-comparison';
import { type PeerFeatureFigures, peerFeatures } from './peer-features';
import { PEER_ROW_KEYS, type PeerFeature, type PeerMember, type PeerRowKey } from './peer-member';
import { type PeerMinimum, type PeerRow, peerRow } from './peer-row';
import { type PeerStandard, peerStandards } from './peer-standards';

/** From how many members on anything about them may leave the company. */
export const SHAREABLE_MINIMUM: PeerMinimum = { median: 20, distribution: 20 };

/** No member may make up more than this share of a sum that a published figure is computed from. */
const DOMINANT_SHARE = 0.5;

/**
 * What of a comparison may be sent to the customer. Every figure of every member is rounded to whole points before anything is computed from it,
 * so that no number of reports, however they are subtracted from one another, tells more about a member than its whole points.
 * Rows, features and standards with fewer than 20 members have no figures; a mean or a share of adopters that one member
 * dominates is withheld; all that is left is rounded to whole points again.
 * @param input.comparison as shown inside; a row without a percentile there has none here
 * @param input.own the account itself
 * @param input.members the members of the comparison's group (see `peerGroup`)
 */
export function shareablePeers(input: {
  readonly comparison: PeerComparison;
  readonly own: PeerMember;
  readonly members: readonly PeerMember[];
}): PeerComparison {
  const own = inWholePoints(input.own);
  const members = input.members.map(inWholePoints);
  const ranked = new Set(input.comparison.rows.filter((row) => row.percentile !== null).map(({ key }) => key));
  const rows = PEER_ROW_KEYS.map((key) => peerRow({ key, own, members, ranked: ranked.has(key), minimum: SHAREABLE_MINIMUM }));
  const { dauOfLicensed, wauOfLicensed, sessionSeconds } = peerStandards(members, SHAREABLE_MINIMUM);
  return {
    ...input.comparison,
    rows: rows.map((row) => shareableRow(row, members)),
    features: new Map([...peerFeatures(members, SHAREABLE_MINIMUM)].map(([key, figures]) => [key, shareableFeature(figures)])),
    standards: {
      dauOfLicensed: shareableStandard(dauOfLicensed),
      wauOfLicensed: shareableStandard(wauOfLicensed),
      sessionSeconds: shareableStandard(sessionSeconds),
    },
  };
}

function inWholePoints(member: PeerMember): PeerMember {
  const figures = Object.fromEntries(PEER_ROW_KEYS.map((key) => [key, wholePoints(member.figures[key])])) as Record<PeerRowKey, number | null>;
  const features = new Map<string, PeerFeature>();
  for (const [key, { usagePercent, adopted }] of member.features) features.set(key, { usagePercent: wholePoints(usagePercent), adopted });
  return { ...member, figures, features, sessionSeconds: wholePoints(member.sessionSeconds) };
}

function shareableRow(row: PeerRow, members: readonly PeerMember[]): PeerRow {
  const figures = members.map((member) => member.figures[row.key] ?? 0);
  return {
    ...row,
    peerMedian: wholePoints(row.peerMedian),
    peerMean: isDominated(figures) ? null : wholePoints(row.peerMean),
    percentile: wholePoints(row.percentile),
    interval: row.interval && [whole(row.interval[0]), whole(row.interval[1])],
  };
}

/** A share of adopters is a mean of ones and zeros, and of zeros and ones for who did not adopt: one alone on either side is dominant. */
function shareableFeature({ n, usagePercent, adoptedPercent }: PeerFeatureFigures): PeerFeatureFigures {
  const adopters = adoptedPercent === null ? 0 : Math.round((adoptedPercent / 100) * n);
  const oneAlone = adopters === 1 || n - adopters === 1;
  return { n, usagePercent: wholePoints(usagePercent), adoptedPercent: oneAlone ? null : wholePoints(adoptedPercent) };
}

const shareableStandard = (standard: PeerStandard | null): PeerStandard | null =>
  standard && { n: standard.n, lowerQuartile: whole(standard.lowerQuartile), median: whole(standard.median) };

function isDominated(figures: readonly number[]): boolean {
  const total = figures.reduce((sum, figure) => sum + figure, 0);
  return figures.some((figure) => figure > DOMINANT_SHARE * total);
}

/** Halves up. */
const whole = (figure: number): number => Math.floor(figure + 0.5 + TOLERANCE);

const wholePoints = (figure: number | null): number | null => (figure === null ? null : whole(figure));
