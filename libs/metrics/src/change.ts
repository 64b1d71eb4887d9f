/** How the difference to an earlier value is told: in percent of it, in percentage points, or in the value's own unit. */
export type ChangeKind = 'percent' | 'points' | 'absolute';

/** Change from a previous value; null when either is unknown, or when a percent of 0 is asked for. */
export function changeOf(kind: ChangeKind, value: number | null, previous: number | null): number | null {
  if (value === null || previous === null) return null;
  if (kind !== 'percent') return value - previous;
  return previous === 0 ? null : (100 * (value - previous)) / previous;
}
