import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Problem } from '@adoption/problems';

const inflate = promisify(gunzip);

const tooLarge = (limit: number): Problem => new Problem('too_large', 'body_too_large', `The body is larger than ${limit} bytes, measured after inflating.`);

/** A body that is too large is read on to this multiple of the limit, so that its sender gets to see the answer instead of a broken connection. */
const DRAINED = 4;

/**
 * Reads a request's body to its end, keeping at most `limit` bytes.
 * @param announced value of Content-Length, when there is one
 * @throws Problem too_large, `invalid` when the sender stops half-way
 */
export function collect(stream: Readable, limit: number, announced: string | undefined): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (Number(announced) > limit * DRAINED) {
      reject(tooLarge(limit));
      return;
    }
    let chunks: Buffer[] = [];
    let size = 0;
    const incomplete = (): void => reject(new Problem('invalid', 'body_incomplete', 'The body did not arrive completely.'));
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks = [];
      if (size > limit * DRAINED) reject(tooLarge(limit));
    });
    stream.on('end', () => {
      stream.off('close', incomplete);
      if (size > limit) reject(tooLarge(limit));
      else resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, size));
    });
    stream.on('error', incomplete);
    stream.on('close', incomplete);
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
    if ((error as { readonly code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit);
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
