import { Problem } from '@adoption/problems';
import { CsvReader, type Delimiter } from './csv-reader';
import { errorCode } from './error-code';
import { peek } from './inflate';
import type { TableRow } from './table-row';

const HEAD_BYTES = 65_536;

/**
 * Rows of a CSV or TSV file: UTF-8 with or without byte order mark, or UTF-16 with one; parted by commas, semicolons or tabs, whichever the first line has
 * most of outside of quotes. Empty lines are skipped, cells trimmed.
 * @throws Problem unprocessable for other encodings and broken quotes
 */
export async function* csvRows(bytes: AsyncIterable<Buffer>): AsyncGenerator<TableRow> {
  const { head, all } = await peek(bytes, HEAD_BYTES);
  const encoding = encodingOf(head);
  const reader = new CsvReader(delimiterOf(new TextDecoder(encoding).decode(head)));
  for await (const text of textOf(all, encoding)) yield* reader.push(text, false);
  yield* reader.push('', true);
}

function encodingOf(head: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

async function* textOf(bytes: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (errorCode(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new Problem('unprocessable', 'unknown_encoding', 'The file is not UTF-8. Save it as "CSV UTF-8", or as XLSX.');
    throw error;
  }
}

/** The separator that the first line has most of outside of quotes; a comma when it has none. */
export function delimiterOf(text: string): Delimiter {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const character of text.replace(/^[\s\uFEFF]*\n/, '')) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted && (character === ',' || character === ';' || character === '\t')) counts[character]++;
  }
  const [best] = (Object.entries(counts) as [Delimiter, number][]).toSorted(([, a], [, b]) => b - a);
  return best![1] === 0 ? ',' : best![0];
}
