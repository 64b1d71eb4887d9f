/**
 * A quantile by linear interpolation between order statistics (Hyndman and Fan's type 7, the default of R, NumPy and Excel's
 * PERCENTILE.INC): of n sorted values the one at the 0-based place share · (n − 1), between two places in proportion.
 * @param share 0–1
 * @returns null without values
 */
export function quantile(values: readonly number[], share: number): number | null {
  // Sorted as numbers without asking a function about every pair: several times faster.
  const sorted = Float64Array.from(values).sort();
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle value, the mean of the two middle ones of an even number; null without values. */
export const median = (values: readonly number[]): number | null => quantile(values, 0.5);

/** The 25th percentile, by linear interpolation (type 7); null without values. */
export const lowerQuartile = (values: readonly number[]): number | null => quantile(values, 0.25);

/** The arithmetic mean; null without values. */
export const mean = (values: readonly number[]): number | null => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);
