import { Injectable } from '@nestjs/common';
import type { PageRequest } from '@adoption/accounts';
import { Clock, isTimeZone } from '@adoption/config';
import { Database, type Transaction } from '@adoption/database';
import { startJob, type WorkName } from '@adoption/jobs';
import { invalid, notFound, Problem } from '@adoption/problems';
import { DATE_FORMATS, type DateFormat } from './cell-times';
import { csvText } from './csv-text';
import { type ImportKind, KIND_NAMES } from './import-fields';
import type { ImportRecord, Mapping } from './import-record';
import { canDiscard, canUndo, type ImportView, importView, stateOf } from './import-view';
import type { Importer } from './importer';
import { importPruned } from './import-pruned';
import { problemHint } from './problem-words';
import { acceptDraft } from './queries/accept-draft.query';
import { dropImport } from './queries/drop-import.query';
import { fileKept } from './queries/file-kept.query';
import { findImports } from './queries/find-imports.query';
import { listBadRows } from './queries/list-bad-rows.query';
import { lockImport } from './queries/lock-import.query';
import { pruneImports } from './queries/prune-imports.query';
import { startCheck } from './queries/start-check.query';
import { startWork } from './queries/start-work.query';
import { mappingFaults, matchedMapping } from './required-fields';
import type { Draft } from './upload-receiver';

/** What an upload asks for, as texts of a form. */
export interface UploadWish {
  readonly kind?: string;
  readonly mapping?: string;
  readonly timeZone?: string;
  readonly dateFormat?: string;
}

/** How a file is to be read. */
export interface MappingWish {
  readonly mapping: Mapping;
  readonly timeZone?: string | null;
  readonly dateFormat?: DateFormat;
}

export interface BadRow {
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly code: string;
  readonly detail: string;
  readonly hint: string;
}

/** Kinds that concern every account: not for those who see only some. */
const OF_ALL_ACCOUNTS: ReadonlySet<ImportKind> = new Set(['customers', 'features']);
const conflict = (code: string, detail: string): Problem => new Problem('conflict', code, detail);

/** Imports as people see and steer them; the work itself is done by jobs. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes an import of a file that has arrived. With a complete mapping its check begins at once.
   * @throws Problem invalid, unprocessable, forbidden
   */
  async accept(draft: Draft, wish: UploadWish, by: Importer): Promise<ImportView> {
    const kind = KIND_NAMES.find((name) => name === wish.kind);
    const one = (pointer: string, code: string, detail: string): Problem =>
      invalid('The form has values that are missing or not valid.', [{ pointer, code, detail }]);
    if (kind === undefined) throw one('/kind', 'is_in', `must be one of ${KIND_NAMES.join(', ')}`);
    if (by.csmEmail !== null && OF_ALL_ACCOUNTS.has(kind))
      throw new Problem('forbidden', 'forbidden', 'Only people who see all accounts may import these rows.');
    const dateFormat = DATE_FORMATS.find((format) => format === (wish.dateFormat || 'auto'));
    if (dateFormat === undefined) throw one('/dateFormat', 'is_in', `must be one of ${DATE_FORMATS.join(', ')}`);
    const timeZone = checkedZone(wish.timeZone || null);
    const mapping = wish.mapping ? mappingOf(wish.mapping) : null;
    const { key, id, ...file } = draft;
    if (mapping !== null) requireMapping(kind, file.columns, mapping);
    await acceptDraft(this.database, key, { ...file, kind, dateFormat, timeZone, mapping: mapping ?? matchedMapping(kind, file.columns) });
    if (mapping !== null) await this.map(id, { mapping, timeZone, dateFormat }, by);
    return this.find(id, by);
  }

  /** @throws Problem not_found, also for one that is out of reach */
  async find(id: string, by: Importer): Promise<ImportView> {
    return importView(await this.record(id, by));
  }

  /** Imports in reach, the newest first. @throws Problem invalid for a cursor that no page gave out */
  async list({ limit, cursor }: PageRequest, by: Importer): Promise<{ items: ImportView[]; next: string | null }> {
    const found = await findImports(this.database, reachOf(by), { before: placeOf(cursor), limit: limit + 1 });
    const items = found.slice(0, limit);
    return { items: items.map(importView), next: found.length > limit ? String(items.at(-1)!.key) : null };
  }

  /**
   * Says how a file is to be read, and starts its check.
   * @returns id of the job
   * @throws Problem not_found, unprocessable, conflict once it is imported, while a job works on it or when the file is gone
   */
  async map(id: string, wish: MappingWish, by: Importer): Promise<string> {
    const { key, kind, columns, timeZone } = await this.record(id, by);
    requireMapping(kind, columns, wish.mapping);
    const zone = wish.timeZone === undefined ? timeZone : checkedZone(wish.timeZone);
    return this.database.transaction(async (transaction) => {
      const record = await this.locked(transaction, key, by);
      const state = stateOf(record);
      const open = state === 'uploaded' || state === 'checked' || (state === 'failed' && record.state !== 'undoing');
      if (!open) throw conflict('import_busy', 'A file can be checked until it is imported, and while no job works on it.');
      if (!(await fileKept(transaction, key))) throw importPruned();
      const job = await this.start(transaction, 'check-import', key, by);
      await startCheck(transaction, key, { mapping: wish.mapping, dateFormat: wish.dateFormat ?? record.dateFormat, timeZone: zone, job });
      return job;
    });
  }

  /** Imports the valid rows. @returns id of the job @throws Problem not_found, conflict unless it is checked and the file is still kept */
  async run(id: string, by: Importer): Promise<string> {
    const { key } = await this.record(id, by);
    return this.database.transaction(async (transaction) => {
      const record = await this.locked(transaction, key, by);
      if (record.state !== 'checked') throw conflict('import_not_checked', 'Only a file that was checked can be imported.');
      if (record.rows?.valid === 0) throw conflict('import_without_rows', 'The file has no row that can be imported.');
      if (!(await fileKept(transaction, key))) throw importPruned();
      const job = await this.start(transaction, 'run-import', key, by);
      await startWork(transaction, key, 'importing', job, this.clock.now());
      return job;
    });
  }

  /** Takes an import of events back. @returns id of the job @throws Problem not_found, conflict */
  async undo(id: string, by: Importer): Promise<string> {
    const { key } = await this.record(id, by);
    return this.database.transaction(async (transaction) => {
      const record = await this.locked(transaction, key, by);
      if (!canUndo(record)) throw conflict('import_not_undoable', 'Only an import of events that has ended can be undone.');
      const job = await this.start(transaction, 'undo-import', key, by);
      await startWork(transaction, key, 'undoing', job, this.clock.now());
      return job;
    });
  }

  /** Forgets a file that was not imported. @throws Problem not_found, conflict once anything of it was imported */
  async discard(id: string, by: Importer): Promise<void> {
    const { key } = await this.record(id, by);
    await this.database.transaction(async (transaction) => {
      const record = await this.locked(transaction, key, by);
      if (!canDiscard(record)) throw conflict('import_ran', 'What was imported cannot be discarded.');
      await dropImport(transaction, key);
    });
  }

  /** Rows that cannot be imported, in the order of the file. @throws Problem not_found, invalid */
  async badRows(id: string, problem: string | null, { limit, cursor }: PageRequest, by: Importer): Promise<{ items: BadRow[]; next: string | null }> {
    const { key } = await this.record(id, by);
    const found = await listBadRows(this.database, key, problem, placeOf(cursor) ?? 0, limit + 1);
    const items = found.slice(0, limit).map(({ line, column, value, code, detail }) => ({ line, column, value, code, detail, hint: problemHint(code) }));
    return { items, next: found.length > limit ? String(items.at(-1)!.line) : null };
  }

  /** The bad rows as a file. @throws Problem not_found */
  async badRowsFile(id: string, by: Importer): Promise<{ readonly fileName: string; readonly csv: string }> {
    const { key, columns, fileName } = await this.record(id, by);
    const rows = await listBadRows(this.database, key, null, 0, null);
    const head = ['Line', 'Problem', 'Hint', ...columns];
    const name = fileName.replace(/(\.(csv|tsv|tab|txt|xlsx|gz))+$/i, '');
    return {
      fileName: `${name}-bad-rows.csv`,
      csv: csvText([head, ...rows.map(({ line, code, detail, cells }) => [String(line), detail, problemHint(code), ...cells])]),
    };
  }

  /** Drops files that nobody imported within seven days, and uploads that ended half-way; returns how many. */
  prune(): Promise<number> {
    return pruneImports(this.database, this.clock.now());
  }

  private async record(id: string, by: Importer): Promise<ImportRecord> {
    const [record] = await findImports(this.database, reachOf(by), { id });
    if (record === undefined) throw notFound('import');
    return record;
  }

  private async locked(transaction: Transaction, key: number, by: Importer): Promise<ImportRecord> {
    await lockImport(transaction, key);
    const [record] = await findImports(transaction, reachOf(by), { key });
    if (record === undefined) throw notFound('import');
    return record;
  }

  private start(transaction: Transaction, kind: WorkName, key: number, by: Importer): Promise<string> {
    return startJob(transaction, { kind, subject: { import: key, csmEmail: by.csmEmail }, customer: null, requestedBy: by.id });
  }
}

const reachOf = ({ csmEmail, id }: Importer): string | null => (csmEmail === null ? null : id);

function checkedZone(zone: string | null): string | null {
  if (zone === null || (zone.length <= 255 && isTimeZone(zone))) return zone;
  const detail = 'must be an IANA time zone such as Europe/Berlin';
  throw new Problem('unprocessable', 'unprocessable', 'The time zone is not known.', [{ pointer: '/timeZone', code: 'invalid_time_zone', detail }]);
}

function requireMapping(kind: ImportKind, columns: readonly string[], mapping: Mapping): void {
  const faults = mappingFaults(kind, columns, mapping);
  if (faults.length > 0) throw new Problem('unprocessable', 'mapping_incomplete', 'The mapping does not fit the file.', faults.slice(0, 100));
}

function mappingOf(text: string): Mapping {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Mapping;
  } catch {
    // The answer is the same as for JSON of another form.
  }
  throw invalid('The form has values that are missing or not valid.', [{ pointer: '/mapping', code: 'invalid_json', detail: 'must be a JSON object' }]);
}

function placeOf(cursor: string | null): number | null {
  if (cursor === null) return null;
  if (!/^\d{1,9}$/.test(cursor))
    throw invalid('The cursor is not one that this list gave out.', [{ pointer: 'cursor', code: 'invalid_cursor', detail: 'must be the `next` of a page' }]);
  return Number(cursor);
}
