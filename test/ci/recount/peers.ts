import type { Account } from './account';
import { divide, lowerQuartile, median, percent, sum, TOLERANCE } from './arithmetic';
import type { Count, Counts, Period } from './counts';

export type Comparison = 'peers' | 'segment' | 'all_customers';
export type PeerRow = ReturnType<typeof rowOf>;
export type Peers = ReturnType<typeof peersOf>;

/** What peers reach in a figure: the middle, and a quarter from below. */
export interface Standard {
  median: number;
  lowerQuartile: number;
}

const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

/** The account beside its peers on a day. */
export function peersOf(counts: Counts, own: Count, requested: Comparison) {
  const { account, span } = own;
  const { basis, accounts } = groupOf(counts, account, span.to, requested);
  const members = accounts.map((member) => counts.of(member, span.period as Period, span.to));
  const firstDay = account.firstDay ?? Infinity;
  const ranked = span.to - firstDay + 1 >= 14;
  const compared = members.map(comparedFigures);
  const standardOf = (values: number[]): Standard | null => (values.length < 10 ? null : { median: median(values)!, lowerQuartile: lowerQuartile(values)! });
  return {
    requested,
    basis,
    fallbackFrom: basis === requested ? null : requested,
    count: members.length,
    rows: Object.entries(comparedFigures(own)).map(([key, value]) => rowOf(key, value, known(compared.map((figures) => figures[key]!)), ranked)),
    /** By slot. */
    features: new Map(account.features.map(({ slot }) => [slot, featureOf(slot, members)])),
    standards: {
      dauOfLicensed: standardOf(known(compared.map((figures) => figures['dauOfLicensed']!))),
      wauOfLicensed: standardOf(known(compared.map((figures) => figures['wauOfLicensed']!))),
      sessionSeconds: standardOf(known(members.map(({ figures }) => figures.sessionSeconds))),
    },
  };
}

/** Others in use for 30 days whose last contract, if they have one, has not ended; the narrowest group from the one asked for on that has 5. */
function groupOf(counts: Counts, own: Account, asOf: number, requested: Comparison): { basis: Comparison; accounts: Account[] } {
  const others = counts.accounts.filter(({ raw, firstDay }) => {
    const churned = raw.contracts.length > 0 && raw.contracts.every((contract) => contract.ends < asOf);
    return raw.key !== own.raw.key && !churned && firstDay !== null && firstDay <= asOf - 29;
  });
  const { segment, industry } = own.raw;
  const sameSegment = segment === null ? [] : others.filter(({ raw }) => raw.segment === segment);
  const same = industry === null ? [] : sameSegment.filter(({ raw }) => raw.industry === industry);
  if (requested === 'peers' && same.length >= 5) return { basis: 'peers', accounts: same };
  if (requested !== 'all_customers' && sameSegment.length >= 5) return { basis: 'segment', accounts: sameSegment };
  return { basis: 'all_customers', accounts: others };
}

/** The ten figures that are compared; more is better in all of them. */
const comparedFigures = ({ figures, score }: Count): Record<string, number | null> => ({
  adoptionScore: score.exact,
  featureBreadth: figures.breadth,
  userActivation: figures.activation,
  dauOfLicensed: percent(figures.dau, figures.licensed),
  wauOfLicensed: percent(figures.wau, figures.licensed),
  mauOfLicensed: figures.mauOfLicensed,
  powerUserShare: figures.powerShare,
  apiUsage: divide(figures.apiCallsPerDay, figures.licensed),
  featureStickiness: figures.stickiness,
  actionsPerSession: figures.actionsPerSession,
});

function rowOf(key: string, value: number | null, others: number[], ranked: boolean) {
  const n = others.length;
  const row = { key, value, n, peerMedian: n < 5 ? null : median(others), peerMean: n < 10 ? null : sum(others) / n };
  if (!ranked || value === null || n < 10) return { ...row, percentile: null, interval: null, position: null, level: null };
  const below = others.filter((other) => other < value - TOLERANCE).length;
  const ties = others.filter((other) => Math.abs(other - value) <= TOLERANCE).length;
  const share = (below + ties / 2) / n;
  const percentile = 100 * share;
  const interval = wilson(share, n);
  const position = interval[0]! > 50 + TOLERANCE ? 'above' : interval[1]! < 50 - TOLERANCE ? 'below' : 'average';
  const level = percentile >= 67 - TOLERANCE ? 'high' : percentile >= 33 - TOLERANCE ? 'medium' : 'low';
  return { ...row, percentile, interval, position, level };
}

/** Percents between which the share may lie: those p for which |share − p| is 1.96 standard errors √(p(1 − p)/n), by the formula for squares. */
function wilson(share: number, n: number): number[] {
  const z2 = 1.959963984540054 ** 2;
  // (share − p)² = z² p(1 − p) / n  is  (1 + z²/n) p² − (2 share + z²/n) p + share² = 0.
  const [a, b, c] = [1 + z2 / n, -(2 * share + z2 / n), share ** 2];
  const root = Math.sqrt(Math.max(0, b ** 2 - 4 * a * c));
  return [-b - root, -b + root].map((numerator) => 100 * Math.min(1, Math.max(0, numerator / (2 * a))));
}

/** What those to whom a feature is available do with it. */
function featureOf(slot: number, members: readonly Count[]): { usage: number | null; adoption: number | null } {
  const lines = members.map(({ figures }) => figures.features.find((line) => line.feature.slot === slot)!).filter((line) => line.available);
  const usage = known(lines.map((line) => line.usagePercent));
  return {
    usage: usage.length < 5 ? null : median(usage),
    adoption: lines.length < 5 ? null : percent(lines.filter((line) => line.adopted).length, lines.length),
  };
}
