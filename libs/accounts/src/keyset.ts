import { invalid } from '@adoption/problems';
import { parseDay } from './local-time';
import { SINCE_EVER } from './rows/entitlement-row';

/** One page of a list in a stable order. `next` is null on the last page. */
export interface Page<Row> {
  readonly items: readonly Row[];
  readonly next: string | null;
}

/** A value that a list is ordered by. */
export type KeyValue = string | number;

/** What such a value may be; a cursor comes from outside. */
const KEY_TYPES = {
  text: (value: unknown): value is string => typeof value === 'string' && !value.includes('\0') && value.isWellFormed(),
  day: (value: unknown): value is string => typeof value === 'string' && (value === SINCE_EVER || parseDay(value) !== null),
  number: (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value),
  key: (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 2_147_483_647,
};
export type KeyTypes = readonly (keyof typeof KEY_TYPES)[];

const NO_CURSOR = 'The cursor is not one that this list gave out.';

/**
 * The values behind which a page begins; null for the first page.
 * @throws Problem `invalid` for a cursor that this list did not give out
 */
export function cursorValues(cursor: string | null, types: KeyTypes): readonly KeyValue[] | null {
  if (cursor === null) return null;
  const refused = invalid(NO_CURSOR, [{ pointer: 'cursor', code: 'invalid_cursor', detail: 'must be the `next` of a page' }]);
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw refused;
  }
  if (!Array.isArray(values) || values.length !== types.length) throw refused;
  return types.map((type, i) => {
    const value: unknown = values[i];
    if (KEY_TYPES[type](value)) return value;
    throw refused;
  });
}

/**
 * Cuts a page out of rows of which one more than `limit` was asked for.
 * @param keyOf the values that the list is ordered by
 */
export function page<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => readonly KeyValue[]): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null };
}
