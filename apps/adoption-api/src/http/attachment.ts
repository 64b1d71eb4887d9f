import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** A file to be saved. */
export interface Attachment {
  /** May hold any character. */
  readonly fileName: string;
  readonly mediaType: string;
  /** null: as long as the content is. */
  readonly bytes: number | null;
  readonly content: string | Readable;
}

/** Answers with a file that browsers save and never show, and that no cache keeps. */
export function answerFile(reply: FastifyReply, { fileName, mediaType, bytes, content }: Attachment): void {
  const plain = fileName.replaceAll(/[^\w. -]/g, '_');
  const name = encodeURIComponent(fileName.toWellFormed()).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  if (bytes !== null) void reply.header('content-length', bytes);
  void reply
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${name}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(content);
}

/** Answers with a CSV file to be saved. */
export const answerCsv = (reply: FastifyReply, fileName: string, csv: string): void =>
  answerFile(reply, { fileName, mediaType: 'text/csv; charset=utf-8', bytes: null, content: csv });
