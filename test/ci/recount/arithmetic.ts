/** The few sums everything is made of. Null is "cannot be known". */
export const TOLERANCE = 1e-9;

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
export const distinct = <T>(values: readonly T[]): number => new Set(values).size;
export const divide = (a: number | null, b: number | null): number | null => (a === null || b === null || b === 0 ? null : a / b);
export const percent = (a: number | null, b: number | null): number | null => (a === null || b === null || b === 0 ? null : (100 * a) / b);

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** A quarter of the way through the sorted values, in proportion between the two beside that place. */
export function lowerQuartile(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) / 4;
  const below = sorted[Math.floor(place)]!;
  return below + (sorted[Math.ceil(place)]! - below) * (place % 1);
}

/** Monday 0 … Sunday 6; 1970-01-01 was a Thursday. */
export const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7;

export const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

export const daysOf = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n);
