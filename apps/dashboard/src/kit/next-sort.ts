/** How a table is ordered: which column comes first by itself, and which columns read upwards at first. */
export interface TableOrder {
  readonly standard: string;
  readonly ascendingFirst: ReadonlySet<string>;
}

/** The order that an address asks for: a column, `-` before it for descending. */
export const sortOf = (sort: string | undefined, { standard }: TableOrder): { readonly column: string; readonly descending: boolean } => {
  const asked = sort ?? standard;
  return { column: asked.replace(/^-/, ''), descending: asked.startsWith('-') };
};

/** The order after a press on a column's head: first its usual direction, then the other; the standard one is left out of the address. */
export function nextSort(sort: string | undefined, column: string, order: TableOrder): string | undefined {
  const now = sortOf(sort, order);
  const descending = now.column === column ? !now.descending : !order.ascendingFirst.has(column);
  const next = `${descending ? '-' : ''}${column}`;
  return next === order.standard ? undefined : next;
}
