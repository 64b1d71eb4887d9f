import type { MultipartFile } from '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { type Draft, type Importer, type ImportView, KIND_NAMES, ImportsService, MOST_UPLOAD_BYTES, UploadReceiver, type UploadWish } from '@adoption/imports';
import { invalid, Problem, unavailable } from '@adoption/problems';
import { mayTakeLong } from '../http/arrival-time';

/** Uploads that one process takes at a time; each holds a core while it is read. */
const MOST_AT_ONCE = 4;
const TEXT_FIELDS = ['kind', 'mapping', 'timeZone', 'dateFormat'] as const;
const LONGEST_FIELD = 65_536;

/** The form of an upload, for the documentation. */
export const UPLOAD_SCHEMA = {
  type: 'object' as const,
  required: ['file', 'kind'],
  properties: {
    file: { type: 'string' as const, format: 'binary', description: 'CSV, TSV or XLSX, each also gzipped, up to 50 MB.' },
    kind: { type: 'string' as const, enum: KIND_NAMES },
    mapping: { type: 'string' as const, description: 'JSON text: {"field": "column"}.' },
    timeZone: { type: 'string' as const },
    dateFormat: { type: 'string' as const, enum: ['auto', 'iso', 'dmy', 'mdy', 'unix'] },
  },
};

/** Takes uploads from browsers and scripts: reads the form as it arrives, so that no file stands in memory. */
@Injectable()
export class Uploads {
  private underWay = 0;

  constructor(
    private readonly receiver: UploadReceiver,
    private readonly imports: ImportsService,
  ) {}

  /** @throws Problem invalid, unprocessable, too_large, unsupported, forbidden, unavailable */
  async take(request: FastifyRequest, importer: Importer): Promise<ImportView> {
    if (!request.isMultipart()) throw new Problem('unsupported', 'unsupported_media_type', 'The body must be multipart/form-data.');
    if (this.underWay >= MOST_AT_ONCE) throw unavailable('Too many files are being uploaded.', 5);
    this.underWay++;
    mayTakeLong(request.raw);
    let draft: Draft | null = null;
    let file: Readable | null = null;
    try {
      const wish: { [Name in (typeof TEXT_FIELDS)[number]]?: string } = {};
      for await (const part of request.parts({ limits: { files: 2, fields: 10, fieldSize: LONGEST_FIELD, fileSize: MOST_UPLOAD_BYTES } })) {
        if (part.type === 'file') {
          if (draft !== null || part.fieldname !== 'file') throw invalid('The form must hold one file, named "file".');
          file = part.file;
          draft = await this.receiver.receive(part.filename, bytesOf(part), importer);
        } else {
          const name = TEXT_FIELDS.find((field) => field === part.fieldname);
          if (name === undefined || typeof part.value !== 'string') throw invalid('The form has a field that uploads do not have.');
          wish[name] = part.value;
        }
      }
      if (draft === null) throw invalid('The form must hold a file, named "file".', [{ pointer: '/file', code: 'missing_field', detail: 'is missing' }]);
      return await this.imports.accept(draft, wish satisfies UploadWish, importer);
    } catch (error) {
      if (draft !== null) await this.receiver.drop(draft);
      throw problemOf(error);
    } finally {
      this.underWay--;
      // What is left of a form that was refused half-way is read and forgotten, so that its sender gets to see the answer.
      file?.resume();
      request.raw.resume();
    }
  }
}

async function* bytesOf(part: MultipartFile): AsyncGenerator<Buffer> {
  for await (const chunk of part.file) yield chunk as Buffer;
  if (part.file.truncated) throw new Problem('too_large', 'file_too_large', 'The file is larger than 50 MB.');
}

/** What the reader of forms throws, in the product's words. */
function problemOf(error: unknown): unknown {
  if (error instanceof Problem || !(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  if (error.code.endsWith('_LIMIT')) return new Problem('too_large', 'body_too_large', 'The form has more parts than an upload.');
  return error.code.startsWith('FST_') ? new Problem('invalid', 'invalid_form', 'The body is not a complete multipart form.') : error;
}
