import type { UsageEvent } from '@adoption/usage';

/** A row of a part: its line, its cells, and what they say. */
export interface ReadRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly row: Record<string, unknown>;
}

/** Why a row cannot be imported. */
export interface RowProblem {
  readonly code: string;
  /** Begins with the name of the field that is wrong, if one is. */
  readonly detail: string;
}

/** A bad row as it is kept. */
export interface BadCell extends RowProblem {
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly cells: readonly string[];
}

/** What would become of rows of one kind, in their order. */
export interface Judgement {
  /** For each row why it is bad; null: it is valid. */
  readonly faults: readonly (RowProblem | null)[];
  /** Valid rows that would change nothing. */
  readonly duplicates: number;
  /** Digests under which later parts must know rows of this one, with how many rows have each. */
  readonly keys: ReadonlyMap<string, number>;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Keys of the customers of valid rows, as far as they exist. */
  readonly customers: readonly number[];
  /** The valid rows as events, when they are. */
  readonly events: readonly UsageEvent[];
  readonly users: readonly { readonly customer: number; readonly user: string }[];
}

/** Where rows stand, and about whose accounts they may be. */
export interface PartPlace {
  readonly key: number;
  readonly part: number;
  readonly csmEmail: string | null;
}
