import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '@adoption/problems';
import { Budget } from './budget';
import { csvRows } from './csv-rows';
import { gunzipped, peek } from './inflate';
import type { TableRow } from './table-row';
import { xlsxRows } from './xlsx-rows';
import { ZipFile } from './zip-file';

const HEAD = 8;
/** gzip in gzip: as far as an archive of an archive makes sense. */
const MOST_LAYERS = 2;

const refused = (detail: string): Problem => new Problem('unprocessable', 'unsupported_file', detail);

/** First bytes of files that look like tables to people and are none. */
const FOREIGN: readonly (readonly [prefix: readonly number[], detail: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "PDF files can't be imported. Use CSV or XLSX."],
  [[0xd0, 0xcf, 0x11, 0xe0], "Old XLS files and files with a password can't be imported. Use CSV or XLSX."],
  [[0x89, 0x50, 0x4e, 0x47], "Images can't be imported. Use CSV or XLSX."],
  [[0xff, 0xd8, 0xff], "Images can't be imported. Use CSV or XLSX."],
];

/**
 * Rows of an uploaded file as they arrive: CSV, TSV or XLSX, each also gzipped; what it is is told by its bytes, not by its name.
 * @throws Problem unprocessable or too_large for everything else
 */
export async function* readTable(bytes: AsyncIterable<Buffer>, budget = new Budget()): AsyncGenerator<TableRow> {
  let source = bytes;
  for (let layers = 0; ; layers++) {
    const { head, all } = await peek(source, HEAD);
    if (head.length === 0) throw new Problem('unprocessable', 'empty_file', 'The file is empty.');
    const foreign = FOREIGN.find(([prefix]) => prefix.every((byte, at) => head[at] === byte));
    if (foreign !== undefined) throw refused(foreign[1]);
    if (head[0] === 0x1f && head[1] === 0x8b) {
      if (layers === MOST_LAYERS) throw refused("This kind of file can't be imported. Use CSV or XLSX.");
      source = gunzipped(all, budget);
    } else if (head.length >= 4 && head.readUInt32BE(0) === 0x504b0304) {
      yield* spreadsheet(all, budget);
      return;
    } else {
      yield* csvRows(all);
      return;
    }
  }
}

/** A workbook is read from its end, so it is kept in a file of its own meanwhile. */
async function* spreadsheet(bytes: AsyncIterable<Buffer>, budget: Budget): AsyncGenerator<TableRow> {
  const folder = await mkdtemp(join(tmpdir(), 'adoption-upload-'));
  try {
    await using file = await open(join(folder, 'upload'), 'w+');
    let size = 0;
    for await (const chunk of bytes) {
      await file.write(chunk, 0, chunk.length, size);
      size += chunk.length;
    }
    yield* xlsxRows(await ZipFile.open(file, size, budget));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
