import type { Tone } from '../../kit/status';
import type { Feature } from './sort-features';

/** The tone in which the state of a feature is shown. */
export const HEALTH_TONES: Readonly<Record<Feature['health'], Tone>> = { healthy: 'good', low: 'watch', unused: 'poor', not_in_plan: 'plain' };
