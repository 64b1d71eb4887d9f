import type { Dashboard } from '../section-props';

type Components = Dashboard['score']['components'];

/** What a part can earn at most: its weight of the parts that were measured, of 100; null for one that was not. */
export function possiblePoints({ weight, normalized }: Components[number], components: Components): number | null {
  const present = components.reduce((sum, part) => sum + (part.normalized === null ? 0 : part.weight), 0);
  return normalized === null || present === 0 ? null : (100 * weight) / present;
}

/** The part with most points open, of those that were measured; null when every point is earned, or none is known. */
export function mostToGain(components: Components): { readonly key: Components[number]['key']; readonly open: number } | null {
  const [most] = components
    .map((part) => ({ key: part.key, possible: possiblePoints(part, components), points: part.points }))
    .flatMap(({ key, possible, points }) => (possible === null || points === null ? [] : [{ key, open: possible - points }]))
    .toSorted((a, b) => b.open - a.open);
  return most === undefined || most.open < 0.05 ? null : most;
}
