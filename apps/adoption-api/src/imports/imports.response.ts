import { ApiProperty } from '@nestjs/swagger';
import type { DateFormat, ImportKind, ImportState } from '@adoption/imports';

/** A field that a column of the file may fill. */
export class ImportFieldResponse {
  /** @example customerId */
  key: string;
  /** @example Customer ID */
  label: string;
  /** A column must be chosen for it. */
  required: boolean;
  /** @example External id or UUID of the account. */
  description: string;
}

/** What the check found, in rows of the file. */
export class ImportRowsResponse {
  /** @example 4830 */
  total: number;
  /**
   * Rows that an import takes; `duplicates` are among them.
   * @example 4812
   */
  valid: number;
  /** @example 18 */
  bad: number;
  /**
   * Of the valid ones: events that are stored already or stand in the file before, rows that would change nothing.
   * @example 142
   */
  duplicates: number;
}

/** A reason why rows are bad, with how many. */
export class ImportProblemResponse {
  /** @example unknown_customer */
  code: string;
  /** @example 11 */
  count: number;
  /** @example No account with this ID */
  title: string;
}

/** What the import did. Events are accepted or duplicates, other rows created, updated or unchanged; figures that do not apply are 0. */
export class ImportResultResponse {
  /** @example 0 */
  created: number;
  /** @example 0 */
  updated: number;
  /** @example 0 */
  unchanged: number;
  /** @example 4670 */
  accepted: number;
  /** @example 142 */
  duplicates: number;
  /** @example 18 */
  rejected: number;
}

/** An account that the rows are about. */
export class ImportCustomerResponse {
  /** @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301 */
  id: string;
  /** @example Acme Corp */
  name: string;
}

/** The job that works on the import, or did so last. */
export class ImportJobResponse {
  /** @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
  id: string;
  /** @example check-import */
  kind: string;
}

/** A file that somebody uploaded, and what became of it. */
export class ImportResponse {
  /** @example 5d3b9b66-4f5e-4b4c-8d57-0c2f6f0f0a11 */
  id: string;
  /** @example events */
  kind: ImportKind;
  /** @example events-march.csv.gz */
  fileName: string;
  /**
   * Size of the file as it was uploaded.
   * @example 482113
   */
  bytes: number;
  /** `failed`: the latest job has failed or was cancelled half-way; it can be taken up again (`POST /api/jobs/{id}/retry`). */
  state: ImportState;
  /** Names of the file's columns; unnamed ones are called `Column 3`, further ones of the same name `Name (2)`. */
  columns: string[];
  /** The first five rows. */
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } } })
  sample: string[][];
  fields: ImportFieldResponse[];
  /**
   * Column by field; at first matched by usual names.
   * @example {"customerId": "Account", "sessionId": null}
   */
  @ApiProperty({ type: 'object', additionalProperties: { type: ['string', 'null'] } })
  mapping: Record<string, string | null>;
  /** How days and times are written. Forms of ISO 8601 are read in every case. */
  dateFormat: DateFormat;
  /** Zone of times that name none; null: UTC. */
  timeZone: string | null;
  /** null: not checked yet. */
  rows: ImportRowsResponse | null;
  /** The most frequent first. */
  problems: ImportProblemResponse[];
  /** null: not imported yet. */
  result: ImportResultResponse | null;
  /** The first 20 accounts that the valid rows are about, by name. */
  customers: ImportCustomerResponse[];
  /** @example 3 */
  customerCount: number;
  /** null: nothing was started yet. */
  job: ImportJobResponse | null;
  /** @example 2026-03-02T09:30:00.000Z */
  createdAt: string;
  /**
   * E-mail address of the person, or `API key`.
   * @example casey@example.com
   */
  createdBy: string;
  /** Its events are there and no job works on them: they can be taken back. */
  canUndo: boolean;
  /** Nothing of it was imported: the file can be discarded. */
  canDiscard: boolean;
  /** Why the latest job failed; null in every other state. */
  error: string | null;
}

/** Imports, the newest first. */
export class ImportsResponse {
  items: ImportResponse[];
  /** Cursor of the next page; null on the last one. */
  next: string | null;
}

/** A row that cannot be imported. */
export class BadRowResponse {
  /**
   * Line of the file on which the row begins; of a spreadsheet its row.
   * @example 214
   */
  line: number;
  /** Column that is wrong; null: the row as a whole. */
  column: string | null;
  /** What stands there. */
  value: string | null;
  /** @example unknown_customer */
  code: string;
  /** @example customerId names no customer. */
  detail: string;
  /**
   * What to do about it.
   * @example Import the account first, or correct the ID.
   */
  hint: string;
}

/** Bad rows in the order of the file; at most 1,000 of each problem are kept. */
export class BadRowsResponse {
  items: BadRowResponse[];
  /** Cursor of the next page; null on the last one. */
  next: string | null;
}
