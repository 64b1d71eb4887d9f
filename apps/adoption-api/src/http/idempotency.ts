import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Idempotency } from '@adoption/jobs';
import { invalid } from '@adoption/problems';
import { problemResponse } from '../open-api/problem.schema';

const PRINTABLE = /^[\x20-\x7e]{1,255}$/;

/**
 * The request's Idempotency-Key with a hash of what it asks for; null without the header.
 * @throws Problem invalid for a key that is no printable ASCII of 1 to 255 characters
 */
export function idempotencyOf(request: Pick<FastifyRequest, 'headers' | 'method' | 'url' | 'body'>): Idempotency | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !PRINTABLE.test(key)) {
    throw invalid('The header Idempotency-Key must have 1 to 255 printable ASCII characters.', [
      { pointer: 'Idempotency-Key', code: 'invalid_key', detail: 'must have 1 to 255 printable ASCII characters' },
    ]);
  }
  const asked = JSON.stringify([request.method, request.url, request.body ?? null]);
  return { key, requestHash: createHash('sha256').update(asked).digest('base64url') };
}

/** The {@link Idempotency} of a request that starts work, for `startJob`. The route says so with {@link TakesIdempotencyKey}. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): Idempotency | null =>
  idempotencyOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** Documents a route that takes an {@link IdempotencyKey}. */
export const TakesIdempotencyKey = () =>
  applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      schema: { type: 'string', minLength: 1, maxLength: 255 },
      description: 'For 24 hours the same key with the same request answers with the same job, and with another request with 422.',
    }),
    ApiResponse({ status: 422, ...problemResponse(422) }),
  );
