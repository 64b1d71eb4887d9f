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
 * and the length of sessions have targets by industry, and so none without peers.
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

/** A target for each figure that has one: the product's, or those that stand in for them. */
export type Targets = Readonly<Record<keyof typeof TARGETS, Target>>;

/** The target that an entitlement sets: use below the limit. */
export const entitlementTarget = (limit: number | null): Target | null => (limit === null ? null : { operator: '<', value: limit, source: 'entitlement' });

/** Good when the target is met (strictly, for > and <), watch within a fifth of its value, else poor; null without figure or target. */
export function statusOf(value: number | null, target: Target | null): MetricStatus | null {
  if (value === null || target === null) return null;
  if (meets(value, target)) return 'good';
  return Math.abs(value - target.value) <= WATCH_SHARE * Math.abs(target.value) + TOLERANCE ? 'watch' : 'poor';
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
