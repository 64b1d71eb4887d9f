import type { Dashboard } from '../section-props';

export type Feature = Dashboard['featureAdoption'][number];
export const SORT_COLUMNS = ['feature', 'adopted', 'usage', 'peers', 'health'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** Null: the order of the catalogue. */
export type FeatureSort = { readonly column: SortColumn; readonly descending: boolean } | null;

const HEALTH_ORDER = { healthy: 0, low: 1, unused: 2, not_in_plan: 3 } as const;
const RANKS: Readonly<Record<Exclude<SortColumn, 'feature'>, (feature: Feature) => number | null>> = {
  adopted: ({ adopted }) => (adopted ? 0 : 1),
  usage: ({ usagePercent }) => usagePercent,
  peers: ({ peerUsagePercent }) => peerUsagePercent,
  health: ({ health }) => HEALTH_ORDER[health],
};
/** Columns whose high values are looked for first. */
const LARGEST_FIRST: ReadonlySet<SortColumn> = new Set(['usage', 'peers']);

/** Features in an order; what is not known stands last either way, and equals keep the catalogue's order. */
export function sortFeatures(features: readonly Feature[], sort: FeatureSort): readonly Feature[] {
  if (sort === null) return features;
  const { column, descending } = sort;
  const sign = descending ? -1 : 1;
  if (column === 'feature') return features.toSorted((a, b) => sign * a.name.localeCompare(b.name, 'en'));
  const rank = RANKS[column];
  return features.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}

/** What a header does when it is pressed: its natural order, then the other way round, then the catalogue's. */
export function nextSort(sort: FeatureSort, column: SortColumn): FeatureSort {
  const natural = LARGEST_FIRST.has(column);
  if (sort?.column !== column) return { column, descending: natural };
  return sort.descending === natural ? { column, descending: !natural } : null;
}

/** The order of a column as `aria-sort` says it. */
export function ariaSort(sort: FeatureSort, column: SortColumn): 'ascending' | 'descending' | 'none' {
  if (sort?.column !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}
