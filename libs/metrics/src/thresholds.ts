import type { EntitlementHealth } from './entitlements';
import { isAbove, isAtLeast, isBelow, TOLERANCE } from './tolerance';

export type Operator = '>' | '<' | '=';
export type MetricStatus = 'good' | 'watch' | 'poor';

/** A goal for one figure. */
export interface Target {
  readonly operator: Operator;
  readonly value: number;
  /** Where the target comes from, in words. */
  readonly source: string;
}

/** Misses by up to this share of the target's value are `watch`. */
const WATCH_SHARE = 0.2;

const PRODUCT = 'product default';

/**
 * What is aimed at, a row for each figure that has a target of its own; percent, days, counts as the figure itself.
 * Power and dormant users are judged by their share, created content by its change in percent. Daily and weekly active users
 * and the length of sessions have targets by industry: what their peers reach, and none without peers.
 */
export const TARGETS = {
  mauOfLicensed: { operator: '>', value: 70, source: PRODUCT },
  activation: { operator: '>', value: 95, source: PRODUCT },
  powerUserShare: { operator: '>', value: 10, source: PRODUCT },
  dormantUserShare: { operator: '<', value: 10, source: PRODUCT },
  loginFrequency: { operator: '>', value: 3, source: PRODUCT },
  breadth: { operator: '>', value: 50, source: PRODUCT },
  coreUsage: { operator: '=', value: 100, source: PRODUCT },
  advancedUsage: { operator: '>', value: 30, source: PRODUCT },
  stickiness: { operator: '>', value: 60, source: PRODUCT },
  timeToFeature: { operator: '<', value: 14, source: PRODUCT },
  actionsPerSession: { operator: '>', value: 15, source: PRODUCT },
  integrations: { operator: '>', value: 2, source: PRODUCT },
  contentCreatedChange: { operator: '>', value: 5, source: `${PRODUCT}, change in percent` },
  collaboration: { operator: '>', value: 20, source: PRODUCT },
} as const satisfies Record<string, Target>;

/** The target that an entitlement sets: use below the limit. */
export const entitlementTarget = (limit: number | null): Target | null => (limit === null ? null : { operator: '<', value: limit, source: 'entitlement' });

/** Good when the target is met (strictly, for > and <), watch within a fifth of its value, else poor; null without figure or target. */
export function statusOf(value: number | null, target: Target | null): MetricStatus | null {
  if (value === null || target === null) return null;
  if (meets(value, target)) return 'good';
  return Math.abs(value - target.value) <= WATCH_SHARE * Math.abs(target.value) + TOLERANCE ? 'watch' : 'poor';
}

/** What peers reach in a figure without a target of its own. */
export interface PeerGoal {
  readonly lowerQuartile: number;
  readonly median: number;
  /** Where it comes from, in words: "median of 16 peers". */
  readonly source: string;
}

/** The target that peers set: above their median. */
export const peerTarget = ({ median, source }: PeerGoal): Target => ({ operator: '>', value: median, source });

/** Good above the peers' median (strictly), watch from their lower quartile on, else poor; null without figure or goal. */
export function statusAmongPeers(value: number | null, goal: PeerGoal | null): MetricStatus | null {
  if (value === null || goal === null) return null;
  if (isAbove(value, goal.median)) return 'good';
  return isAtLeast(value, goal.lowerQuartile) ? 'watch' : 'poor';
}

function meets(value: number, { operator, value: target }: Target): boolean {
  if (operator === '>') return isAbove(value, target);
  if (operator === '<') return isBelow(value, target);
  return isAtLeast(value, target) && !isAbove(value, target);
}

const STATUS_OF_HEALTH: Readonly<Record<EntitlementHealth, MetricStatus | null>> = {
  over: 'poor',
  nearLimit: 'watch',
  ok: 'good',
  roomToGrow: 'good',
  unlimited: null,
};

/** Use of an entitlement is judged by its own scale of health: over the limit is poor, near it is worth watching. */
export const statusOfEntitlement = (health: EntitlementHealth | null): MetricStatus | null => (health === null ? null : STATUS_OF_HEALTH[health]);
