import { MISSING } from './numbers';

/**
 * Shares of a whole in percent that add to exactly 100, by the largest remainder: each is rounded down, and the points that are left go to
 * those that lost most (the earlier of equals). All 0 when there is nothing.
 * @param counts not negative
 */
export function wholePercents(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total <= 0) return counts.map(() => 0);
  const exact = counts.map((count) => (100 * count) / total);
  const whole = exact.map((share) => Math.floor(share + 1e-9));
  const left = 100 - whole.reduce((sum, share) => sum + share, 0);
  const byLoss = exact.map((_, i) => i).sort((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!) || a - b);
  for (const i of byLoss.slice(0, left)) whole[i]!++;
  return whole;
}

/** {@link wholePercents} as text; a group of somebody never shows as 0 %, one that is not all never as 100 %. */
export function formatShares(counts: readonly number[]): string[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total <= 0) return counts.map(() => MISSING);
  return wholePercents(counts).map((share, i) => (share === 0 && counts[i]! > 0 ? '<1%' : share === 100 && counts[i]! < total ? '99%' : `${share}%`));
}
