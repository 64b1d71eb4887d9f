import { stringify } from 'csv-stringify/sync';
import { spreadsheetText } from '@adoption/presentation';
import { Problem } from '@adoption/problems';
import { IMPORT_KINDS, KIND_NAMES } from './import-fields';

const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** Plain numbers stay, so that a file of bad rows can be mended and uploaded again. */
const cell = (text: string): string => (NUMBER.test(text) ? text : spreadsheetText(text));

/** Rows as a CSV file that spreadsheets read as UTF-8. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => row.map(cell)),
    // What separates cells in other countries, and any end of a line, is quoted too.
    { bom: true, record_delimiter: 'windows', quoted_match: /[;\t\r\n]/ },
  );

/** A file to fill in: the fields of a kind of rows and an example. @throws Problem not_found */
export function templateOf(kind: string): string {
  const known = KIND_NAMES.find((name) => name === kind);
  if (known === undefined) throw new Problem('not_found', 'not_found', 'There is no such kind of import.');
  const { fields } = IMPORT_KINDS[known];
  return csvText([fields.map(({ key }) => key), fields.map(({ example }) => example)]);
}
