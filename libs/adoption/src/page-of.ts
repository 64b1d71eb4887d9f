/** Pages through lists that are computed, not stored: stable order, a cursor that names the last row seen. */
import { invalid } from '@adoption/problems';

export type SortValue = string | number | null;

/** One row and what it is ordered by; `id` settles ties. */
export interface Sortable<Row> {
  readonly row: Row;
  readonly value: SortValue;
  readonly id: string;
}

export interface Page<Row> {
  readonly items: readonly Row[];
  /** Opaque; null on the last page. */
  readonly next: string | null;
}

/**
 * Sorts rows (unknown values last in either direction) and cuts the page that follows the cursor.
 * @throws Problem `invalid` for a cursor that this list did not give out
 */
export function pageOf<Row>(rows: readonly Sortable<Row>[], descending: boolean, limit: number, cursor: string | null): Page<Row> {
  const order = (a: Omit<Sortable<Row>, 'row'>, b: Omit<Sortable<Row>, 'row'>): number =>
    compare(a.value, b.value, descending) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const sorted = [...rows].sort(order);
  const last = cursor === null ? null : parseCursor(cursor);
  const from = last === null ? 0 : sorted.findIndex((item) => order(item, last) > 0);
  const page = from < 0 ? [] : sorted.slice(from, from + limit);
  const end = page[page.length - 1];
  const more = from >= 0 && from + limit < sorted.length;
  return { items: page.map((item) => item.row), next: more && end ? Buffer.from(JSON.stringify([end.value, end.id])).toString('base64url') : null };
}

function compare(a: SortValue, b: SortValue, descending: boolean): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const difference = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
  return descending ? -difference : difference;
}

function parseCursor(cursor: string): { value: SortValue; id: string } {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(parsed) &&
      parsed.length === 2 &&
      typeof parsed[1] === 'string' &&
      (parsed[0] === null || typeof parsed[0] === 'string' || typeof parsed[0] === 'number')
    ) {
      return { value: parsed[0], id: parsed[1] };
    }
  } catch {
    // Falls through to the problem below.
  }
  throw invalid('The cursor is not one that this list gave out.', [{ pointer: 'cursor', code: 'invalid_cursor', detail: 'Use the value of `next`.' }]);
}
