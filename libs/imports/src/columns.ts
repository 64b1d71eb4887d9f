import { type CellForm, IMPORT_KINDS, type ImportField, type ImportKind } from './import-fields';

const TRUTH: Readonly<Record<string, boolean>> = { true: true, yes: true, y: true, 1: true, false: false, no: false, n: false, 0: false };
const number = (cell: string): unknown => (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : cell);
const list = (cell: string): string[] =>
  cell
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** How cells are read. What cannot be read goes on as it is and is refused by the check of the row. */
const READERS: Readonly<Record<CellForm, (cell: string) => unknown>> = {
  text: (cell) => cell,
  day: (cell) => cell,
  instant: (cell) => cell,
  number,
  truth: (cell) => (Object.hasOwn(TRUTH, cell.toLowerCase()) ? TRUTH[cell.toLowerCase()] : cell),
  limit: (cell) => (/^(unlimited|null)$/i.test(cell) ? null : number(cell)),
  list,
  /** `Report Created:create; Report Opened` */
  events: (cell) =>
    list(cell).map((part) => {
      const [, name, kind] = /^(.*?)(?::(use|create|collaborate))?$/.exec(part) ?? [];
      return { name, kind: kind ?? 'use' };
    }),
  json: (cell) => {
    try {
      return JSON.parse(cell) as unknown;
    } catch {
      return cell;
    }
  },
};

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * The field of every column of a file, by usual names; upper and lower case, spaces, `_` and `-` make no difference. What was asked for comes first, then the
 * field's own name, then its other names in their order.
 * @param renamed column → field
 * @returns for each column its field, or null
 */
export function matchColumns(kind: ImportKind, header: readonly string[], renamed: ReadonlyMap<string, string> = new Map()): (ImportField | null)[] {
  const fields = IMPORT_KINDS[kind].fields;
  const wanted = new Map([...renamed].map(([from, to]) => [plain(from), plain(to)]));
  const columns: (ImportField | null)[] = header.map(() => null);
  const take = (at: number, field: ImportField): void => {
    if (columns[at] === null && !columns.includes(field)) columns[at] = field;
  };
  header.forEach((name, at) => {
    const to = wanted.get(plain(name));
    const field = to === undefined ? undefined : fields.find(({ key }) => plain(key) === to);
    if (field !== undefined) take(at, field);
  });
  for (const field of fields) {
    for (const name of [field.key, ...field.names].map(plain)) {
      const at = header.findIndex((column, i) => columns[i] === null && plain(column) === name && !wanted.has(plain(column)));
      if (at >= 0) take(at, field);
    }
  }
  return columns;
}

/**
 * Reads a row of cells. Empty cells say nothing: the field stays as it is.
 * @param columns for each column its field, or null
 */
export function rowOf(columns: readonly (ImportField | null)[], cells: readonly string[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  columns.forEach((field, at) => {
    const cell = cells[at];
    if (field === null || cell === undefined || cell === '') return;
    const [outer, inner] = field.key.split('.') as [string, string?];
    const value = READERS[field.form](cell);
    if (inner === undefined) row[outer] = value;
    else row[outer] = { ...(row[outer] as object | undefined), [inner]: value };
  });
  return row;
}
