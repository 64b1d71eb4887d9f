/**
 * What a cell shows. Values come as the dashboard has them: percents 0–100, durations in seconds, days `YYYY-MM-DD`, instants RFC 3339.
 * `change` is a signed number, `percentChange` a signed percent, `points` a difference of percents.
 */
export type CellKind = 'text' | 'integer' | 'number' | 'percent' | 'percentChange' | 'points' | 'change' | 'minutes' | 'day' | 'instant';

export type Plain = string | number | null;

/** A cell that differs from its column; `head` is bold like the titles. */
export interface TypedCell {
  readonly kind: CellKind;
  readonly value: Plain;
  readonly head?: true;
}

/** null is unknown: an empty cell. */
export type Cell = Plain | TypedCell;
export type Row = readonly Cell[];

export interface Column {
  readonly title: string;
  readonly kind: CellKind;
  /** In characters. */
  readonly width: number;
  /** Whether long text is broken into lines. */
  readonly wrap?: true;
}

/** A table with a row of titles, or (`plain`) blocks of several tables one below the other. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Taken one after another, so that they need not be there all at once. */
  readonly rows: Iterable<Row>;
  /** Number of rows. */
  readonly count: number;
  /** Not one table: neither filtered nor titled by its columns. */
  readonly plain?: true;
}

/** A sheet of rows that are there. */
export const sheetOf = (name: string, columns: readonly Column[], rows: readonly Row[]): Sheet => ({ name, columns, rows, count: rows.length });

/** Titles within a sheet of several tables. */
export const headRow = (...titles: readonly string[]): Row => titles.map((value): TypedCell => ({ kind: 'text', value, head: true }));
