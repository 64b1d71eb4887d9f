import { isAtLeast } from '@adoption/metrics';
import type { Impact } from './recommendation';

/** Least expected gain, in points of the score. */
export const IMPACT_FROM = { high: 3, medium: 1 } as const;

/** How much an expected gain is worth; what cannot be known is not promised. */
export function impactOf(expectedGain: number | null): Impact {
  if (expectedGain === null) return 'low';
  if (isAtLeast(expectedGain, IMPACT_FROM.high)) return 'high';
  return isAtLeast(expectedGain, IMPACT_FROM.medium) ? 'medium' : 'low';
}
