import type { MetricView } from './dashboard-view';

export type BandKey = 'excellent' | 'good' | 'fair' | 'poor';

const BANDS = { excellent: 'Excellent', good: 'Good', fair: 'Fair', poor: 'Poor' } as const;
const POSITIONS = { above: 'Above', average: 'Average', below: 'Below' } as const;
const STATUSES = { good: 'On target', watch: 'Off target', poor: 'Far off target' } as const;
const EARLIER = { '7d': 'last week', '30d': 'last month', '90d': 'last quarter', all: null } as const;
const FEATURE_HEALTH = { healthy: 'Healthy', low: 'Low', unused: 'Unused', not_in_plan: 'Not in plan' } as const;
const ENTITLEMENT_HEALTH = {
  over: 'Over limit',
  nearLimit: 'Near limit',
  ok: 'Within limit',
  roomToGrow: 'Room to grow',
  unlimited: 'No limit in contract',
} as const;
const TIERS = { core: 'Core', advanced: 'Advanced', power: 'Power' } as const;

/** Name of a band of the score. */
export const bandWord = (band: BandKey): string => BANDS[band];

/** How a metric stands against its target; a value that is not known has no status. */
export function statusWord({ status, target }: Pick<MetricView, 'status' | 'target'>): string {
  if (target === null) return 'No target';
  return status === null ? 'No data' : STATUSES[status];
}

/** Place among the peers: `Above`, `Average`, `Below`; null when it cannot be known. */
export const positionWord = (position: MetricView['peerPosition']): string | null => (position === null ? null : POSITIONS[position]);

/** Side of the peers' median that a percentile lies on. */
export const medianWord = (percentile: number): string => (Math.abs(percentile - 50) < 1e-9 ? 'At median' : percentile > 50 ? 'Above median' : 'Below median');

/** What the score of a period is compared with: `last month`; null when there is no period before. */
export const earlierWord = (period: '7d' | '30d' | '90d' | 'all'): string | null => EARLIER[period];

/** State of a feature in the matrix. */
export const featureHealthWord = (health: keyof typeof FEATURE_HEALTH): string => FEATURE_HEALTH[health];

/** State of an entitlement; null: its use is not known. */
export const entitlementHealthWord = (health: keyof typeof ENTITLEMENT_HEALTH | null): string =>
  health === null ? 'Not measured' : ENTITLEMENT_HEALTH[health];

/** Name of a tier of the catalogue. */
export const tierWord = (tier: keyof typeof TIERS): string => TIERS[tier];
