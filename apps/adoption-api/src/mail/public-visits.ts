import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '@adoption/problems';
import { RATE_LIMITS, TokenBuckets } from '../access/token-buckets';

/** Bounds how often one address may ask for what is open to everyone. */
@Injectable()
export class PublicVisits {
  private readonly buckets = new TokenBuckets();

  /** @throws Problem too_many */
  count(request: FastifyRequest): void {
    const wait = this.buckets.take(request.ip, RATE_LIMITS.visitor);
    if (wait > 0) throw new Problem('too_many', 'too_many_requests', 'There were too many requests from your address.', [], wait);
  }
}
