/** A row of an uploaded table. */
export interface TableRow {
  /** Line of the file on which it begins, from 1; of a spreadsheet its row. */
  readonly line: number;
  readonly cells: readonly string[];
}
