/** Pages through lists that are computed, not stored: stable order, a cursor that names the last row seen. */
import { invalid } from '@adoption/problems';

export type SortValue = string | number | null;

/** How rows are ordered; `idOf` settles ties. A row may be a position in columns, so that long lists need no objects. */
export interface Order<Row> {
  readonly valueOf: (row: Row) => SortValue;
  readonly idOf: (row: Row) => string;
  readonly descending: boolean;
}

export interface Page<Row> {
  readonly items: readonly Row[];
  /** Opaque; null on the last page. */
  readonly next: string | null;
}

/** Rows in order, unknown values last in either direction. */
export const inOrder = <Row>(rows: readonly Row[], { valueOf, idOf, descending }: Order<Row>): Row[] =>
  rows.toSorted((a, b) => compare(valueOf(a), valueOf(b), descending) || compareIds(idOf(a), idOf(b)));

/**
 * Sorts rows (unknown values last in either direction) and cuts the page that follows the cursor.
 * @throws Problem `invalid` for a cursor that this list did not give out
 */
export function pageOf<Row>(rows: readonly Row[], order: Order<Row>, limit: number, cursor: string | null): Page<Row> {
  const { valueOf, idOf, descending } = order;
  const sorted = inOrder(rows, order);
  const last = cursor === null ? null : parseCursor(cursor);
  const isAfter = (row: Row, { value, id }: Place): boolean => (compare(valueOf(row), value, descending) || compareIds(idOf(row), id)) > 0;
  const from = last === null ? 0 : sorted.findIndex((row) => isAfter(row, last));
  const page = from < 0 ? [] : sorted.slice(from, from + limit);
  const end = page[page.length - 1];
  const more = from >= 0 && from + limit < sorted.length;
  return { items: page, next: more && end !== undefined ? Buffer.from(JSON.stringify([valueOf(end), idOf(end)])).toString('base64url') : null };
}

/** Where a row stands in the order. */
interface Place {
  readonly value: SortValue;
  readonly id: string;
}

const ENGLISH = new Intl.Collator('en');

function compare(a: SortValue, b: SortValue, descending: boolean): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const difference = typeof a === 'number' && typeof b === 'number' ? a - b : ENGLISH.compare(String(a), String(b));
  return descending ? -difference : difference;
}

const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function parseCursor(cursor: string): Place {
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
