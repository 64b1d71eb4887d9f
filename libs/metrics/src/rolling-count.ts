import type { Day } from './facts';

/**
 * Counts something that happened on a day in the windows of `length` days that end from then on, less the days on which the
 * same subject's last happening (`before`, -NEVER without one) still counts. Adds differences: `accumulate` makes them counts.
 * @param differences one entry a day from `from` on
 */
export function countRolling(differences: Float64Array, from: Day, before: Day, day: Day, length: number): void {
  const begin = Math.max(day, before + length, from) - from;
  const end = day + length - from;
  if (begin >= end || begin >= differences.length) return;
  differences[begin]!++;
  if (end < differences.length) differences[end]!--;
}

/** Turns differences into counts, in place. */
export function accumulate(differences: Float64Array): void {
  for (let i = 1; i < differences.length; i++) differences[i]! += differences[i - 1]!;
}
