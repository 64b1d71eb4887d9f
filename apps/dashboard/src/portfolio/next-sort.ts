const DEFAULT_SORT = '-score';
/** Columns whose names read from A to Z, and days from the next one on. */
const ASCENDING_FIRST: ReadonlySet<string> = new Set(['name', 'renewsOn']);

/** The order that an address asks for. */
export const sortOf = (sort = DEFAULT_SORT): { readonly column: string; readonly descending: boolean } => ({
  column: sort.replace(/^-/, ''),
  descending: sort.startsWith('-'),
});

/** The order after a press on a column's head: first its usual direction, then the other; the default is left out of the address. */
export function nextSort(sort: string | undefined, column: string): string | undefined {
  const now = sortOf(sort);
  const descending = now.column === column ? !now.descending : !ASCENDING_FIRST.has(column);
  const next = `${descending ? '-' : ''}${column}`;
  return next === DEFAULT_SORT ? undefined : next;
}
