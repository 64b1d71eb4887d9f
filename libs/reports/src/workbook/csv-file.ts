import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import { spreadsheetText } from '@adoption/presentation';
import { cellText } from './cell-text';
import { type FileTarget, ROWS_AT_A_TIME } from './file-target';
import type { Plain } from './sheet';

/** A table as text: titles and rows of numbers, text and unknown values. */
export interface CsvTable {
  readonly titles: readonly string[];
  readonly rows: Iterable<readonly Plain[]>;
  /** Number of rows. */
  readonly count: number;
}

/**
 * Writes a table as CSV: UTF-8 with a byte order mark, comma, CRLF, all text quoted (so that no other separator can split it), numbers bare.
 * Text that a spreadsheet would take for a formula begins with an apostrophe.
 * @throws the reason of `signal`, or what the target's stream failed with; the stream is destroyed then
 */
export async function writeCsvFile(table: CsvTable, { out, signal, progress }: FileTarget): Promise<void> {
  try {
    await pipeline(Readable.from(chunks(table, progress)), out, { signal });
    progress(table.count, table.count);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
}

async function* chunks({ titles, rows, count }: CsvTable, progress: FileTarget['progress']): AsyncGenerator<string> {
  let chunk: (readonly Plain[])[] = [titles];
  let [done, first] = [0, true];
  for (const row of rows) {
    chunk.push(row);
    if (chunk.length < ROWS_AT_A_TIME) continue;
    yield text(chunk, first);
    done += chunk.length;
    [chunk, first] = [[], false];
    progress(Math.min(done, count), count);
    await setImmediate();
  }
  yield text(chunk, first);
}

const text = (rows: readonly (readonly Plain[])[], bom: boolean): string =>
  stringify(
    rows.map((row) => row.map(csvValue)),
    { bom, record_delimiter: 'windows', quoted_string: true, quoted_empty: false },
  );

function csvValue(value: Plain): Plain {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return value === null ? null : spreadsheetText(cellText(value));
}
