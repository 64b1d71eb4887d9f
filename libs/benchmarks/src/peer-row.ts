import { isAbove, isAtLeast, isBelow } from '@adoption/metrics';
import type { PeerMember, PeerRowKey } from './peer-member';
import { percentile } from './percentile';
import { mean, median } from './quantile';

export type PeerPosition = 'above' | 'average' | 'below';
export type PeerLevel = 'high' | 'medium' | 'low';
/** Which end of a figure's scale is the better one. */
export type Better = 'higher' | 'lower';

/** One figure of an account beside the same figure of its peers. */
export interface PeerRow {
  readonly key: PeerRowKey;
  readonly label: string;
  /** The account's own figure. */
  readonly value: number | null;
  /** Members with that figure. */
  readonly n: number;
  readonly peerMedian: number | null;
  readonly peerMean: number | null;
  /** Where the own figure stands among those of the members, 0–100. */
  readonly percentile: number | null;
  /** Wilson 95 % interval of the percentile. */
  readonly interval: readonly [number, number] | null;
  /** Better or worse than the middle of the peers, when the interval is sure of it; else average. */
  readonly position: PeerPosition | null;
  /** Where the percentile falls, in words. */
  readonly level: PeerLevel | null;
}

/** Name of each figure, and which way is better. */
export const PEER_ROWS: Readonly<Record<PeerRowKey, { readonly label: string; readonly better: Better }>> = {
  adoptionScore: { label: 'Adoption Score', better: 'higher' },
  featureBreadth: { label: 'Feature Breadth', better: 'higher' },
  userActivation: { label: 'User Activation', better: 'higher' },
  dauOfLicensed: { label: 'DAU of Licensed', better: 'higher' },
  wauOfLicensed: { label: 'WAU of Licensed', better: 'higher' },
  mauOfLicensed: { label: 'MAU of Licensed', better: 'higher' },
  powerUserShare: { label: 'Power Users', better: 'higher' },
  apiUsage: { label: 'API Usage', better: 'higher' },
  featureStickiness: { label: 'Feature Stickiness', better: 'higher' },
  actionsPerSession: { label: 'Actions per Session', better: 'higher' },
};

/** From how many members with a figure on it is told: its median, and what needs more of them to mean something. */
export interface PeerMinimum {
  readonly median: number;
  /** Mean, percentile with its interval, quartile. */
  readonly distribution: number;
}

export const PEER_MINIMUM: PeerMinimum = { median: 5, distribution: 10 };

/**
 * @param ranked false when the own figure may have no percentile
 * @returns the median from 5 members with the figure on; mean, and percentile with position and level, from 10 on
 */
export function peerRow(input: {
  readonly key: PeerRowKey;
  readonly own: PeerMember;
  readonly members: readonly PeerMember[];
  readonly ranked: boolean;
  readonly minimum?: PeerMinimum;
}): PeerRow {
  const { key, own, members, ranked, minimum = PEER_MINIMUM } = input;
  const { label, better } = PEER_ROWS[key];
  const value = own.figures[key];
  const others = members.map((member) => member.figures[key]).filter((figure) => figure !== null);
  const n = others.length;
  const place = ranked && value !== null && n >= minimum.distribution ? percentile(value, others) : null;
  return {
    key,
    label,
    value,
    n,
    peerMedian: n >= minimum.median ? median(others) : null,
    peerMean: n >= minimum.distribution ? mean(others) : null,
    percentile: place?.percentile ?? null,
    interval: place?.interval ?? null,
    position: place === null ? null : positionOf(place.interval, better),
    level: place === null ? null : levelOf(place.percentile),
  };
}

/** `above` is better than the middle of the peers, `below` worse; both only when the interval leaves 50 out. */
export function positionOf([from, to]: readonly [number, number], better: Better): PeerPosition {
  if (isAbove(from, 50)) return better === 'higher' ? 'above' : 'below';
  if (isBelow(to, 50)) return better === 'higher' ? 'below' : 'above';
  return 'average';
}

/** `high` from the 67th percentile, `low` below the 33rd: how much there is of it, whether that is good or not. */
export function levelOf(place: number): PeerLevel {
  if (isAtLeast(place, 67)) return 'high';
  return isAtLeast(place, 33) ? 'medium' : 'low';
}
