import type { Api } from '../api/client';

type Matrix = Api<'FeatureMatrix'>;
export type MatrixFeature = Api<'MatrixFeature'>;
export type MatrixCell = Api<'MatrixCell'>;
export type Direction = 'ascending' | 'descending';

/** What stands in the address for accounts without a segment. */
export const NO_SEGMENT = '(none)';
export const segmentKey = (segment: string | null): string => segment ?? NO_SEGMENT;

/** The direction a key is ordered by; null: it is not. */
export const directionOf = (order: string | undefined, key: string): Direction | null =>
  order === key ? 'ascending' : order === `-${key}` ? 'descending' : null;

/** The next of three steps: the highest first, the lowest first, the order of the catalogue. */
export function nextOrder(order: string | undefined, key: string): string | undefined {
  const direction = directionOf(order, key);
  return direction === null ? `-${key}` : direction === 'descending' ? key : undefined;
}

/** The cell of a segment. */
export const cellOf = ({ cells }: MatrixFeature, segment: string): MatrixCell | undefined => cells.find((cell) => segmentKey(cell.segment) === segment);

/**
 * Rows and columns as they are to be shown; what is not known comes last in either direction.
 * @param rows segment that features are ordered by, `-` before it for the highest first
 * @param columns feature that segments are ordered by
 */
export function orderMatrix(
  { features, segments }: Matrix,
  rows: string | undefined,
  columns: string | undefined,
): { readonly features: readonly MatrixFeature[]; readonly segments: readonly string[] } {
  const keys = segments.map(segmentKey);
  const bySegment = keys.find((segment) => directionOf(rows, segment) !== null);
  const byFeature = features.find(({ key }) => directionOf(columns, key) !== null);
  return {
    features: bySegment === undefined ? features : ordered(features, directionOf(rows, bySegment), (feature) => percentOf(feature, bySegment)),
    segments: byFeature === undefined ? keys : ordered(keys, directionOf(columns, byFeature.key), (segment) => percentOf(byFeature, segment)),
  };
}

const percentOf = (feature: MatrixFeature, segment: string): number | null => cellOf(feature, segment)?.adoptedPercent ?? null;

const ordered = <Item>(items: readonly Item[], direction: Direction | null, percent: (item: Item) => number | null): Item[] =>
  items.toSorted((a, b) => {
    const [one, other] = [percent(a), percent(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return direction === 'descending' ? other - one : one - other;
  });
