import { invalid, Problem } from '@adoption/problems';
import type { Reader, RowFault } from './fields';

/** Rows in one bulk write at most. */
export const MOST_ROWS = 10_000;

/** A field of a row: which form it has, and whether every row must carry it. */
export interface Field<Value, Need extends 'required' | 'optional' | 'nullable' = 'required' | 'optional' | 'nullable'> {
  readonly need: Need;
  readonly read: Reader<Value>;
}

/** Must be there and not be null or empty. */
export const required = <Value>(read: Reader<Value>): Field<Value, 'required'> => ({ need: 'required', read });
/** May be absent (stays as it is) or null or '' (is cleared). */
export const optional = <Value>(read: Reader<Value>): Field<Value, 'optional'> => ({ need: 'optional', read });
/** Must be there; null says something. */
export const nullable = <Value>(read: Reader<Value>): Field<Value, 'nullable'> => ({ need: 'nullable', read });

/** The fields of a kind of row, by name. */
export type Fields = Readonly<Record<string, Field<unknown>>>;
type Named<Table extends Fields, Need> = { [Name in keyof Table]: Table[Name] extends { readonly need: Need } ? Name : never }[keyof Table];
type Held<Table extends Fields, Name extends keyof Table> = Table[Name] extends Field<infer Value> ? Value : never;

/** A row as its table of fields reads it. An absent optional field is no member of the row. */
export type RowOf<Table extends Fields> = { readonly [Name in Named<Table, 'required'>]: Held<Table, Name> } & {
  readonly [Name in Named<Table, 'nullable'>]: Held<Table, Name> | null;
} & { readonly [Name in Named<Table, 'optional'>]?: Held<Table, Name> | null };

/** A row that may be written, with its place in the request. */
export interface Candidate<Row> {
  readonly index: number;
  readonly row: Row;
}

/** A row that was not written, and why. */
export interface Rejection extends RowFault {
  readonly index: number;
}

export interface ReadRows<Row> {
  readonly candidates: readonly Candidate<Row>[];
  readonly rejected: readonly Rejection[];
}

/**
 * Reads one row by its table of fields. Names the first thing that is wrong with it.
 * @param whole judges what no single field can
 */
export function readRow<Table extends Fields>(
  fields: Table,
  raw: unknown,
  whole: (row: RowOf<Table>) => RowFault | null = () => null,
): RowOf<Table> | { readonly fault: RowFault } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { fault: { code: 'not_an_object', detail: 'A row must be a JSON object.' } };
  const sent = raw as Readonly<Record<string, unknown>>;
  for (const name in sent)
    if (!Object.hasOwn(fields, name)) return { fault: { code: 'unknown_field', detail: 'The row has a field that such rows do not have.' } };
  const row: Record<string, unknown> = {};
  for (const name in fields) {
    const { need, read } = fields[name]!;
    const value = sent[name];
    if (value === undefined) {
      if (need === 'optional') continue;
      return { fault: { code: 'missing_field', detail: `${name} is missing.` } };
    }
    if (value === null || value === '') {
      if (need === 'required' || (need === 'nullable' && value === '')) return { fault: { code: 'missing_field', detail: `${name} is empty.` } };
      row[name] = null;
      continue;
    }
    const result = read(value);
    if ('code' in result) return { fault: { code: result.code, detail: `${name} ${result.detail}.` } };
    row[name] = result.value;
  }
  const fault = whole(row as RowOf<Table>);
  return fault === null ? (row as RowOf<Table>) : { fault };
}

/**
 * Reads the body of a bulk write.
 * @throws Problem `invalid` when it is no list, `too_large` when it has more than 10,000 rows
 */
export function readRows<Row extends object>(body: unknown, read: (raw: unknown) => Row | { readonly fault: RowFault }): ReadRows<Row> {
  if (!Array.isArray(body)) throw invalid('The body must be a JSON array of rows.');
  if (body.length > MOST_ROWS) throw new Problem('too_large', 'too_many_rows', `A request may carry at most ${MOST_ROWS} rows.`);
  const candidates: Candidate<Row>[] = [];
  const rejected: Rejection[] = [];
  for (const [index, raw] of body.entries()) {
    const row = read(raw);
    if ('fault' in row) rejected.push({ index, ...row.fault });
    else candidates.push({ index, row });
  }
  return { candidates, rejected };
}
