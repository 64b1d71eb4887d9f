import type { DateFormat } from './cell-times';
import type { ImportKind } from './import-fields';

/** Where an import stands, as its row says; a job that failed shows only in the job. */
export type StoredState = 'receiving' | 'uploaded' | 'checking' | 'checked' | 'importing' | 'imported' | 'undoing' | 'undone';
export type ImportState = Exclude<StoredState, 'receiving'> | 'failed';

/** Column by field; null or absent: the field is not filled. */
export type Mapping = Readonly<Record<string, string | null>>;

/** Rows of the file: in all, of these valid or bad; duplicates are among the valid ones. */
export interface RowCounts {
  readonly total: number;
  readonly valid: number;
  readonly bad: number;
  readonly duplicates: number;
}

/** What an import did. */
export interface ImportResult {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly accepted: number;
  readonly duplicates: number;
  readonly rejected: number;
}

/** An import as it is stored. */
export interface ImportRecord {
  readonly key: number;
  readonly id: string;
  readonly state: StoredState;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly bytes: number;
  /** Rows of the file without its header. */
  readonly total: number;
  readonly columns: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly mapping: Mapping;
  readonly dateFormat: DateFormat;
  readonly timeZone: string | null;
  /** Whoever uploaded it sees the accounts of this CSM only; null: all. */
  readonly csmEmail: string | null;
  readonly createdBy: string;
  readonly createdName: string;
  readonly createdAt: Date;
  readonly rows: RowCounts | null;
  /** Bad rows by code. */
  readonly problems: Readonly<Record<string, number>>;
  readonly result: ImportResult | null;
  readonly runAt: Date | null;
  /** Id of the latest job. */
  readonly job: string | null;
  readonly jobKind: string | null;
  readonly jobState: string | null;
  readonly jobDetail: string | null;
  readonly customers: readonly { readonly id: string; readonly name: string }[];
  readonly customerCount: number;
}

/** Which imports somebody may see; null: all. */
export type ImportReach = string | null;
