import { pipeline, Readable, type Transform } from 'node:stream';
import { createGunzip, createInflateRaw } from 'node:zlib';
import { Problem } from '@adoption/problems';
import type { Budget } from './budget';
import { errorCode } from './error-code';

/** The first bytes of a stream, at least `least` of them unless it ends before, and the whole stream again. */
export async function peek(source: AsyncIterable<Buffer>, least: number): Promise<{ readonly head: Buffer; readonly all: AsyncGenerator<Buffer> }> {
  const iterator = source[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  let ended = false;
  while (head.length < least && !ended) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else head = Buffer.concat([head, next.value]);
  }
  const first = head;
  async function* all(): AsyncGenerator<Buffer> {
    try {
      if (first.length > 0) yield first;
      while (!ended) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head, all: all() };
}

/** Inflates gzip within a budget. @throws Problem unprocessable for broken data */
export const gunzipped = (source: AsyncIterable<Buffer>, budget: Budget): AsyncGenerator<Buffer> =>
  through(source, createGunzip(), budget, 'invalid_gzip', 'The gzip data of the file is broken.');

/** Inflates an entry of a zip file within a budget. @throws Problem unprocessable for broken data */
export const inflatedEntry = (source: AsyncIterable<Buffer>, budget: Budget): AsyncGenerator<Buffer> =>
  through(source, createInflateRaw(), budget, 'invalid_xlsx', 'The spreadsheet is damaged and cannot be read.');

async function* through(
  source: AsyncIterable<Buffer>,
  inflater: Transform & { bytesWritten: number },
  budget: Budget,
  code: string,
  detail: string,
): AsyncGenerator<Buffer> {
  // Failures of either side are seen by whoever reads the inflated bytes.
  pipeline(Readable.from(source), inflater, () => {});
  try {
    yield* budget.limit(inflater as AsyncIterable<Buffer>, () => inflater.bytesWritten);
  } catch (error) {
    throw errorCode(error).startsWith('Z_') ? new Problem('unprocessable', code, detail) : error;
  } finally {
    inflater.destroy();
  }
}
