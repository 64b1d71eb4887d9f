import type { Dashboard } from '../section-props';

type Components = Dashboard['score']['components'];

/** The part with most points open, of those that were measured; null when every point is earned, or none is known. */
export function mostToGain(components: Components): { readonly key: Components[number]['key']; readonly open: number } | null {
  const weights = components.reduce((sum, { weight, normalized }) => sum + (normalized === null ? 0 : weight), 0);
  const open = components
    .filter(({ points, normalized }) => points !== null && normalized !== null)
    .map(({ key, weight, points }) => ({ key, open: (100 * weight) / weights - points! }))
    .toSorted((a, b) => b.open - a.open);
  const [most] = open;
  return most === undefined || most.open < 0.05 ? null : most;
}
