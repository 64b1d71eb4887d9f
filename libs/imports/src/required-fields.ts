import { CONTRACT_FIELDS, CUSTOMER_FIELDS, ENTITLEMENT_FIELDS, FEATURE_FIELDS, type Fields, GAUGE_FIELDS, USER_FIELDS } from '@adoption/accounts';
import type { InputFault } from '@adoption/problems';
import { matchColumns } from './columns';
import type { Mapping } from './import-record';
import { IMPORT_KINDS, type ImportField, type ImportKind } from './import-fields';

const TABLES: Readonly<Record<Exclude<ImportKind, 'events'>, Fields>> = {
  customers: CUSTOMER_FIELDS,
  users: USER_FIELDS,
  features: FEATURE_FIELDS,
  entitlements: ENTITLEMENT_FIELDS,
  contracts: CONTRACT_FIELDS,
  gauges: GAUGE_FIELDS,
};
/** An event may be named by its feature and action instead of `event`. */
const OF_EVENTS: ReadonlySet<string> = new Set(['customerId', 'userId', 'timestamp']);

/** Whether every row must carry a field, as the check of the rows has it. */
export function isRequired(kind: ImportKind, key: string): boolean {
  if (kind === 'events') return OF_EVENTS.has(key);
  const field = TABLES[kind][key];
  return field !== undefined && field.need !== 'optional';
}

/** Column by field as usual names match them; null where no column fits. */
export function matchedMapping(kind: ImportKind, columns: readonly string[]): Record<string, string | null> {
  const matched = matchColumns(kind, columns);
  return Object.fromEntries(IMPORT_KINDS[kind].fields.map((field) => [field.key, columns[matched.indexOf(field)] ?? null]));
}

/** For each column its field, or null. */
export function mappedColumns(kind: ImportKind, columns: readonly string[], mapping: Mapping): (ImportField | null)[] {
  return columns.map((column) => IMPORT_KINDS[kind].fields.find(({ key }) => mapping[key] === column) ?? null);
}

/** What is wrong with a mapping; nothing: it is complete. */
export function mappingFaults(kind: ImportKind, columns: readonly string[], mapping: Readonly<Record<string, unknown>>): InputFault[] {
  const fields = IMPORT_KINDS[kind].fields;
  const faults: InputFault[] = [];
  const fault = (key: string, code: string, detail: string): number => faults.push({ pointer: `/mapping/${key.slice(0, 80)}`, code, detail });
  const used = new Map<string, string>();
  for (const [key, column] of Object.entries(mapping)) {
    if (!fields.some((field) => field.key === key)) fault(key, 'unknown_field', 'is no field of these rows');
    else if (column !== null && (typeof column !== 'string' || !columns.includes(column)))
      fault(key, 'unknown_column', 'names a column that the file does not have');
    else if (column !== null && used.has(column)) fault(key, 'column_taken', 'names a column that fills another field');
    else if (column !== null) used.set(column, key);
  }
  for (const { key } of fields) if (isRequired(kind, key) && (mapping[key] ?? null) === null) fault(key, 'missing_field', 'needs a column');
  if (kind === 'events' && (mapping['event'] ?? null) === null && (mapping['feature'] ?? null) === null)
    fault('event', 'missing_field', 'needs a column, or else the feature does');
  return faults;
}
