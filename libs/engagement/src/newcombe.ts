import { wilsonInterval } from '@adoption/benchmarks';

/** How often something happened in two groups. */
export interface TwoShares {
  readonly treated: number;
  readonly treatedOf: number;
  readonly heldOut: number;
  readonly heldOutOf: number;
}

/** Treated − held out, in percent points, with its 95 % interval. */
export interface ShareDifference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Difference of two shares p₁ − p₂ in percent points, with Newcombe's hybrid score interval without continuity correction
 * (R. G. Newcombe, Statistics in Medicine 17, 1998, method 10): with the Wilson intervals (l₁, u₁) and (l₂, u₂) of the shares,
 * low = d − √((p₁ − l₁)² + (u₂ − p₂)²), high = d + √((u₁ − p₁)² + (p₂ − l₂)²). It stays within −100…100 and is sound for small
 * groups and for shares of 0 and 1.
 * @returns null when either group is empty
 */
export function newcombe({ treated, treatedOf, heldOut, heldOutOf }: TwoShares): ShareDifference | null {
  if (treatedOf === 0 || heldOutOf === 0) return null;
  const [one, other] = [estimate(treated, treatedOf), estimate(heldOut, heldOutOf)];
  const difference = one.share - other.share;
  return {
    difference,
    low: Math.max(-100, difference - Math.hypot(one.below, other.above)),
    high: Math.min(100, difference + Math.hypot(one.above, other.below)),
  };
}

/** A share in percent, and how far its Wilson interval reaches below and above it. */
function estimate(count: number, of: number): { share: number; below: number; above: number } {
  const share = (100 * count) / of;
  const [low, high] = wilsonInterval(count / of, of);
  return { share, below: Math.max(0, share - low), above: Math.max(0, high - share) };
}
