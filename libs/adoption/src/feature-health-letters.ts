import type { FeatureHealth } from '@adoption/metrics';

/** How a snapshot writes the health of a feature: one letter at the place of its slot, a blank where no feature has the slot. */
export const FEATURE_HEALTH_LETTERS: Readonly<Record<FeatureHealth, string>> = { healthy: 'h', low: 'l', unused: 'u', not_in_plan: 'n' };
