// What the columns of each kind of file mean. The product's own table (libs/imports) says it, for files from a shell as for those from a browser.
import { createRequire } from 'node:module';

const { IMPORT_KINDS, matchColumns, rowOf, EventIds, eventOf } = load();

/** Per kind: the address, and its fields. */
export const KINDS = IMPORT_KINDS;
export { EventIds, eventOf };

/**
 * Finds the field of every column of a file.
 * @param renamed column → field, from `--map`
 * @returns `read(cells)` → the row, and the columns that no field takes
 */
export function columnsOf(kind, header, renamed = new Map()) {
  const columns = matchColumns(kind, header, renamed);
  return {
    read: (cells) => rowOf(columns, cells),
    ignored: header.filter((_, at) => columns[at] === null),
    fields: new Set(columns.map((field) => field?.key)),
  };
}

/** Names of the fields that `--map` may name. */
export const fieldsOf = (kind) => KINDS[kind].fields.map(({ key }) => key);

function load() {
  const require = createRequire(import.meta.url);
  const built = '../../dist/libs/imports/src';
  try {
    return { ...require(`${built}/import-fields.js`), ...require(`${built}/columns.js`), ...require(`${built}/event-ids.js`) };
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    console.error('The product is not built yet: run "npm start" or "npm run build" first.');
    process.exit(1);
  }
}
