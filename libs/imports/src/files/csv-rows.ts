import { parse } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';
import { Problem } from '@adoption/problems';
import { errorCode } from './error-code';
import { peek } from './inflate';
import type { TableRow } from './table-row';

/** Characters of a row at most. */
const LONGEST_ROW = 200_000;
const HEAD_BYTES = 65_536;

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * Rows of a CSV or TSV file: UTF-8 with or without byte order mark, or UTF-16 with one; parted by commas, semicolons or tabs, whichever the first line has
 * most of outside of quotes. Empty lines are skipped, cells trimmed.
 * @throws Problem unprocessable for other encodings and broken quotes
 */
export async function* csvRows(bytes: AsyncIterable<Buffer>): AsyncGenerator<TableRow> {
  const { head, all } = await peek(bytes, HEAD_BYTES);
  const encoding = encodingOf(head);
  const delimiter = delimiterOf(new TextDecoder(encoding).decode(head));
  const parser = parse({ info: true, delimiter, trim: true, relax_column_count: true, max_record_size: LONGEST_ROW });
  // Failures of either side are seen by whoever reads the rows.
  pipeline(Readable.from(textOf(all, encoding)), parser, () => {});
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      // Left to the parser, empty lines would not be counted.
      if (record.length > 1 || record[0] !== '') yield { line, cells: record };
      line = info.lines + 1;
    }
  } catch (error) {
    throw csvProblem(error, line);
  } finally {
    parser.destroy();
  }
}

function encodingOf(head: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

async function* textOf(bytes: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of bytes) {
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') yield text;
    }
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  } catch (error) {
    if (errorCode(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new Problem('unprocessable', 'unknown_encoding', 'The file is not UTF-8. Save it as "CSV UTF-8", or as XLSX.');
    throw error;
  }
}

/** The separator that the first line has most of outside of quotes; a comma when it has none. */
export function delimiterOf(text: string): ',' | ';' | '\t' {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const character of text.replace(/^[\s\uFEFF]*\n/, '')) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted && (character === ',' || character === ';' || character === '\t')) counts[character]++;
  }
  const [best] = (Object.entries(counts) as [',' | ';' | '\t', number][]).toSorted(([, a], [, b]) => b - a);
  return best![1] === 0 ? ',' : best![0];
}

function csvProblem(error: unknown, line: number): unknown {
  const code = errorCode(error);
  if (code === 'CSV_MAX_RECORD_SIZE') return new Problem('unprocessable', 'invalid_csv', `The row at line ${line} is too long, or a quote is never closed.`);
  return code.startsWith('CSV_') ? new Problem('unprocessable', 'invalid_csv', `The file is not valid CSV near line ${line}: check its quotes.`) : error;
}
