/**
 * The middle of a histogram whose index is the value (whole numbers from 0): the mean of the two middle values when their
 * number is even; null without values.
 */
export function medianOfCounts(counts: Int32Array): number | null {
  let total = 0;
  for (const count of counts) total += count;
  if (total === 0) return null;
  return (valueAt(counts, Math.floor((total - 1) / 2)) + valueAt(counts, Math.floor(total / 2))) / 2;
}

/** The value at a 0-based rank of the sorted values. */
function valueAt(counts: Int32Array, rank: number): number {
  let below = 0;
  for (let value = 0; value < counts.length; value++) {
    below += counts[value]!;
    if (below > rank) return value;
  }
  return counts.length - 1;
}
