import type { FastifyReply } from 'fastify';

/** Answers with a CSV file to be saved. The name may hold any character. */
export function answerCsv(reply: FastifyReply, fileName: string, csv: string): void {
  const plain = fileName.replaceAll(/[^\w. -]/g, '_');
  void reply
    .header('content-type', 'text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName.toWellFormed())}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(csv);
}
