import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Refusal } from '../host/refusal.mjs';

/**
 * Reads a CSV or TSV file as a stream, inflating gzip by its first bytes.
 * @returns bytes of the file, how many were read so far, and its rows as `{cells, line}`
 */
export async function readFile(path) {
  const { parse } = await import('csv-parse').catch(() => {
    throw new Refusal('The packages are not installed yet: run "npm start" or "npm ci" first.');
  });
  const bytes = sizeOf(path);
  const gzipped = await looksGzipped(path);
  const source = createReadStream(path);
  const progress = { bytes, read: 0 };
  const count = new Transform({
    transform(chunk, _encoding, done) {
      progress.read += chunk.length;
      done(null, chunk);
    },
  });
  const delimiter = /\.(tsv|tab)(\.gz)?$/i.test(path) ? '\t' : ',';
  const parser = parse({ bom: true, info: true, delimiter, trim: true, skip_empty_lines: true, relax_column_count: true, max_record_size: 1_000_000 });
  // Its failures are seen by whoever reads the rows.
  pipeline([source, count, ...(gzipped ? [createGunzip()] : []), parser]).catch(() => {});
  return { progress, rows: rowsOf(parser, path) };
}

async function* rowsOf(parser, path) {
  let line = 1;
  try {
    for await (const { record, info } of parser) {
      yield { cells: record, line };
      line = info.lines + 1;
    }
  } catch (error) {
    throw new Refusal(`${path}, near line ${line}: ${reasonOf(error)}`);
  }
}

const reasonOf = (error) =>
  error.code?.startsWith('CSV_') ? error.message : error.code === 'Z_BUF_ERROR' || error.code === 'Z_DATA_ERROR' ? 'the gzip data is broken.' : error.message;

function sizeOf(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new Refusal(`There is no file ${path}.`);
  return found.size;
}

async function looksGzipped(path) {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}
