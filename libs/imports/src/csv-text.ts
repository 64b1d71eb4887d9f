import { Problem } from '@adoption/problems';
import { IMPORT_KINDS, KIND_NAMES } from './import-fields';

const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe in front. Plain numbers stay. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows as a CSV file that spreadsheets read as UTF-8. */
export const csvText = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

/** A file to fill in: the fields of a kind of rows and an example. @throws Problem not_found */
export function templateOf(kind: string): string {
  const known = KIND_NAMES.find((name) => name === kind);
  if (known === undefined) throw new Problem('not_found', 'not_found', 'There is no such kind of import.');
  const { fields } = IMPORT_KINDS[known];
  return csvText([fields.map(({ key }) => key), fields.map(({ example }) => example)]);
}
