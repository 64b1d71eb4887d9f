import { isAbove, isBelow } from '@adoption/metrics';

export interface Percentile {
  /** 0–100. */
  readonly percentile: number;
  /** Wilson 95 % interval of the percentile, 0–100. */
  readonly interval: readonly [number, number];
}

/** 97.5 % point of the standard normal distribution: 95 % lie within it on both sides. */
const Z = 1.959963984540054;

/**
 * Where a figure stands among those of others: 100 · (number below + half of the ties) / n. Figures within 1e-9 are ties.
 * With few others a percentile is a rough estimate; the interval says how rough.
 * @param others the n others, without the own figure
 * @returns null without others
 */
export function percentile(own: number, others: readonly number[]): Percentile | null {
  const n = others.length;
  if (n === 0) return null;
  const below = others.filter((other) => isBelow(other, own)).length;
  const ties = others.filter((other) => !isBelow(other, own) && !isAbove(other, own)).length;
  const share = (below + ties / 2) / n;
  return { percentile: 100 * share, interval: wilsonInterval(share, n) };
}

/**
 * Wilson's score interval of a share p observed on n, in percent:
 * (p + z²/2n ± z · √(p(1 − p)/n + z²/4n²)) / (1 + z²/n). It stays within 0–100 and is sound for small n and for shares of 0 and 1.
 */
export function wilsonInterval(share: number, n: number): readonly [number, number] {
  const scale = 1 + Z ** 2 / n;
  const centre = (share + Z ** 2 / (2 * n)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return [Math.max(0, 100 * (centre - half)), Math.min(100, 100 * (centre + half))];
}
