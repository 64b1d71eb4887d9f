import type { FeatureFacts, FeatureTier, PeriodKey } from './facts';
import type { FeatureUse } from './feature-use';
import { percentOf } from './percent';
import { isAtLeast } from './tolerance';

/** A feature is adopted from this use on, unless the catalogue sets its own cut-offs. */
export const ADOPTION_CUTOFF = { percent: 10, users: 2, days: 2 } as const;
/** A customer with fewer seat users than this needs one user only. */
export const SMALL_CUSTOMER_SEATS = 5;
/** A feature is sticky when at least this share of its users came back on a second day. */
const STICKY_SHARE = 0.5;

export type FeatureHealth = 'healthy' | 'low' | 'unused' | 'not_in_plan';

/** One feature of the catalogue in a window. Use of a feature outside the plan is told but never judged. */
export interface FeatureRow extends FeatureUse {
  readonly feature: FeatureFacts;
  readonly available: boolean;
  /** Users of the feature as percent of active users, at most 100; null without active users. */
  readonly usagePercent: number | null;
  readonly adopted: boolean;
  readonly health: FeatureHealth;
}

/**
 * Whether a feature is adopted: by enough of the active users, enough people and on enough days; a feature of kind `api`
 * by calls on enough days.
 */
export function isAdopted(
  feature: Pick<FeatureFacts, 'kind' | 'cutoff'>,
  use: Omit<FeatureUse, 'uses' | 'repeatUsers'>,
  activeUsers: number,
  seatUsers: number,
): boolean {
  const { percent, users, days } = feature.cutoff;
  const enoughDays = days ?? ADOPTION_CUTOFF.days;
  if (feature.kind === 'api') return use.callDays >= enoughDays;
  const enoughUsers = users ?? (seatUsers < SMALL_CUSTOMER_SEATS ? 1 : ADOPTION_CUTOFF.users);
  const usage = usagePercent(use.users, activeUsers);
  return usage !== null && isAtLeast(usage, percent ?? ADOPTION_CUTOFF.percent) && use.users >= enoughUsers && use.daysUsed >= enoughDays;
}

const usagePercent = (users: number, activeUsers: number): number | null => (activeUsers > 0 ? Math.min(100, (100 * users) / activeUsers) : null);

/** Judges the use of one feature. */
export function featureRow(feature: FeatureFacts, use: FeatureUse, available: boolean, activeUsers: number, seatUsers: number): FeatureRow {
  const adopted = available && isAdopted(feature, use, activeUsers, seatUsers);
  const health = !available ? 'not_in_plan' : adopted ? 'healthy' : use.daysUsed > 0 ? 'low' : 'unused';
  return { feature, ...use, available, usagePercent: usagePercent(use.users, activeUsers), adopted, health };
}

/** Shares over the available features; every percent is null when there is no such feature. */
export interface FeatureFigures {
  readonly available: number;
  readonly used: number;
  readonly adopted: number;
  /** adopted / available. */
  readonly breadthPercent: number | null;
  /** The same among must-have features. */
  readonly corePercent: number | null;
  /** The same among advanced and power features together. */
  readonly advancedPercent: number | null;
  /** Sticky features / used features; a week is too short to come back in. */
  readonly stickinessPercent: number | null;
}

export function featureFigures(rows: readonly FeatureRow[], period: PeriodKey): FeatureFigures {
  const available = rows.filter((row) => row.available);
  const used = available.filter((row) => row.daysUsed > 0);
  const sticky = used.filter((row) => isAtLeast(row.repeatUsers, STICKY_SHARE * row.users));
  return {
    available: available.length,
    used: used.length,
    adopted: adoptedOf(available),
    breadthPercent: adoptedPercent(available),
    corePercent: adoptedPercent(available.filter((row) => row.feature.mustHave)),
    advancedPercent: adoptedPercent(available.filter((row) => isBeyondCore(row.feature.tier))),
    stickinessPercent: period === '7d' ? null : percentOf(sticky.length, used.length),
  };
}

const isBeyondCore = (tier: FeatureTier): boolean => tier === 'advanced' || tier === 'power';
const adoptedOf = (rows: readonly FeatureRow[]): number => rows.filter((row) => row.adopted).length;
const adoptedPercent = (rows: readonly FeatureRow[]): number | null => percentOf(adoptedOf(rows), rows.length);
