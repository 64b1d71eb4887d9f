import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Problem } from '@adoption/problems';

const inflate = promisify(gunzip);

const tooLarge = (limit: number): Problem => new Problem('too_large', 'body_too_large', `The body is larger than ${limit} bytes, measured after inflating.`);

/**
 * Reads a request's body to its end.
 * @param announced value of Content-Length, when there is one: a body that announces too much is not read at all
 * @throws Problem too_large as soon as more than `limit` bytes came
 */
export function collect(stream: Readable, limit: number, announced: string | undefined): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (Number(announced) > limit) {
      reject(tooLarge(limit));
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        chunks.length = 0;
        reject(tooLarge(limit));
      } else chunks.push(chunk);
    });
    stream.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, size)));
    stream.on('error', () => reject(new Problem('invalid', 'body_incomplete', 'The body did not arrive completely.')));
    stream.on('close', () => reject(new Problem('invalid', 'body_incomplete', 'The body did not arrive completely.')));
  });
}

/** Whether the bytes begin like a gzip stream. */
export const looksGzipped = (bytes: Buffer): boolean => bytes.length > 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * Inflates gzip, never producing more than `limit` bytes.
 * @throws Problem too_large at the limit, `invalid` for broken data
 */
export async function inflateGzip(bytes: Buffer, limit: number): Promise<Buffer> {
  try {
    return await inflate(bytes, { maxOutputLength: limit });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit);
    throw new Problem('invalid', 'invalid_gzip', 'The body is not valid gzip data.');
  }
}

/**
 * Text of a body, without a byte order mark.
 * @throws Problem `invalid` when the bytes are empty or no UTF-8
 */
export function decodeText(bytes: Buffer): string {
  if (bytes.length === 0) throw new Problem('invalid', 'empty_body', 'The body is empty.');
  if (!isUtf8(bytes)) throw new Problem('invalid', 'invalid_utf8', 'The body is not valid UTF-8.');
  const marked = bytes.length > 2 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', marked ? 3 : 0);
}
