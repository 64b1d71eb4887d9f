import type { ImportRecord, ImportResult, ImportState, Mapping, RowCounts } from './import-record';
import type { DateFormat } from './cell-times';
import { IMPORT_KINDS, type ImportKind } from './import-fields';
import { problemTitle } from './problem-words';
import { isRequired } from './required-fields';

/** An import as callers see it. Instants are RFC 3339 in UTC. */
export interface ImportView {
  readonly id: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly bytes: number;
  readonly state: ImportState;
  readonly columns: string[];
  readonly sample: string[][];
  readonly fields: { key: string; label: string; required: boolean; description: string }[];
  readonly mapping: Record<string, string | null>;
  readonly dateFormat: DateFormat;
  readonly timeZone: string | null;
  readonly rows: RowCounts | null;
  readonly problems: { code: string; count: number; title: string }[];
  readonly result: ImportResult | null;
  readonly customers: { id: string; name: string }[];
  readonly customerCount: number;
  readonly job: { id: string; kind: string } | null;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly canUndo: boolean;
  readonly canDiscard: boolean;
  readonly error: string | null;
}

const UNDER_WAY = { checking: true, importing: true, undoing: true } as const;

/** Where an import stands. A job that failed, was cancelled or is gone leaves it failed; a check that was cancelled leaves a file that waits for one. */
export function stateOf({ state, jobState }: Pick<ImportRecord, 'state' | 'jobState'>): ImportState {
  if (state === 'receiving') return 'uploaded';
  if (!(state in UNDER_WAY) || (jobState !== null && jobState !== 'failed' && jobState !== 'cancelled')) return state;
  return state === 'checking' && jobState === 'cancelled' ? 'uploaded' : 'failed';
}

/** Whether events of an import may be there and can be taken back now. */
export function canUndo(record: Pick<ImportRecord, 'kind' | 'state' | 'jobState' | 'runAt'>): boolean {
  if (record.kind !== 'events' || record.runAt === null || record.state === 'undone') return false;
  return record.state === 'imported' || stateOf(record) === 'failed';
}

/** Whether a file can be forgotten: nothing of it was ever imported. */
export const canDiscard = ({ runAt }: Pick<ImportRecord, 'runAt'>): boolean => runAt === null;

function errorOf(record: ImportRecord): string | null {
  if (stateOf(record) !== 'failed') return null;
  if (record.jobState === 'cancelled') return 'The work was cancelled half-way; what was done so far stays.';
  return record.jobDetail ?? 'The work has failed.';
}

export function importView(record: ImportRecord): ImportView {
  const { id, kind, fileName, bytes, columns, sample, dateFormat, timeZone, rows, problems, result, customers, customerCount } = record;
  return {
    id,
    kind,
    fileName,
    bytes,
    state: stateOf(record),
    columns: [...columns],
    sample: sample.map((row) => [...row]),
    fields: IMPORT_KINDS[kind].fields.map(({ key, label, description }) => ({ key, label, required: isRequired(kind, key), description })),
    mapping: wholeMapping(kind, record.mapping),
    dateFormat,
    timeZone,
    rows,
    problems: Object.entries(problems)
      .map(([code, count]) => ({ code, count, title: problemTitle(code) }))
      .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    result,
    customers: customers.map((customer) => ({ ...customer })),
    customerCount,
    job: record.job === null || record.jobKind === null ? null : { id: record.job, kind: record.jobKind },
    createdAt: record.createdAt.toISOString(),
    createdBy: record.createdName,
    canUndo: canUndo(record),
    canDiscard: canDiscard(record),
    error: errorOf(record),
  };
}

const wholeMapping = (kind: ImportKind, mapping: Mapping): Record<string, string | null> =>
  Object.fromEntries(IMPORT_KINDS[kind].fields.map(({ key }) => [key, mapping[key] ?? null]));
