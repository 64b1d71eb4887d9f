import type { FeatureFacts } from './facts';

/** A set of features as words of 32 bits: the feature with slot s is bit (s & 31) of word (s >> 5). */
export function featureMask(features: readonly FeatureFacts[], featureWords: number): Int32Array {
  const mask = new Int32Array(featureWords);
  for (const { slot } of features) if (slot >> 5 < featureWords) mask[slot >> 5]! |= 1 << (slot & 31);
  return mask;
}

/** Counts, for each slot, the users whose set holds it. `sets` has `featureWords` words a user. */
export function usersBySlot(sets: Int32Array, featureWords: number): Int32Array {
  const counts = new Int32Array(featureWords * 32);
  for (let at = 0; at < sets.length; at++) {
    let bits = sets[at]!;
    const base = (at % featureWords) * 32;
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits & -bits);
      counts[base + bit]!++;
      bits &= bits - 1;
    }
  }
  return counts;
}
