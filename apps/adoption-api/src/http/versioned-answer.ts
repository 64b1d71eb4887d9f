import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '@adoption/problems';

/**
 * The format that the request's Accept header ranks highest; the first one without a preference.
 * @throws Problem `not_acceptable` when none is accepted
 */
export function preferredFormat<Format extends string>(request: FastifyRequest, formats: readonly [Format, ...Format[]]): Format {
  const accept = request.headers.accept;
  if (accept === undefined || accept.trim() === '') return formats[0];
  const ranges = accept.split(',').map((entry) => {
    const [range = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return { range, quality: quality === undefined ? 1 : Number(quality.slice(2)) };
  });
  let best: { format: Format; quality: number } | undefined;
  for (const format of formats) {
    const matches = ranges.filter(({ range }) => range === format || range === '*/*' || range === `${format.split('/')[0]}/*`);
    const specific = matches.find(({ range }) => range === format) ?? matches[0];
    if (specific !== undefined && specific.quality > 0 && (best === undefined || specific.quality > best.quality)) best = { format, quality: specific.quality };
  }
  if (best === undefined) throw new Problem('not_acceptable', 'not_acceptable', `This address answers ${formats.join(' or ')}.`);
  return best.format;
}

/**
 * Answers a versioned resource: with 304 when the caller holds this version, else with the body that `make` gives.
 * @param version everything the answer depends on
 */
export async function answerVersioned(
  request: FastifyRequest,
  reply: FastifyReply,
  version: readonly string[],
  type: string,
  make: () => Promise<string>,
): Promise<void> {
  // Weak: the same version may travel compressed or not.
  const etag = `W/"${createHash('sha256').update(version.join('\n')).digest('base64url').slice(0, 27)}"`;
  reply.headers({ etag, 'cache-control': 'private, no-cache', vary: 'Accept, Authorization, Cookie' });
  const held = request.headers['if-none-match'];
  if (held !== undefined && (held.trim() === '*' || held.split(',').some((tag) => tag.trim() === etag))) {
    await reply.code(304).send();
    return;
  }
  await reply.type(`${type}; charset=utf-8`).send(await make());
}
