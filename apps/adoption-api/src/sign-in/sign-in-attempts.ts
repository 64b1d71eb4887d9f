import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SETTINGS, type Settings } from '@adoption/config';
import { Problem } from '@adoption/problems';
import { isOwnOrigin } from '../access/own-origin';
import { RATE_LIMITS, TokenBuckets } from '../access/token-buckets';

/** Bounds how often one address may try to sign in, and keeps other sites from signing a browser in as somebody else. */
@Injectable()
export class SignInAttempts {
  private readonly buckets = new TokenBuckets();

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** @throws Problem too_many, or forbidden for a page of another site */
  count(request: FastifyRequest): void {
    const wait = this.buckets.take(request.ip, RATE_LIMITS.signIn);
    if (wait > 0) throw new Problem('too_many', 'too_many_requests', 'There were too many attempts to sign in.', [], wait);
    const { origin, host } = request.headers;
    if (origin !== undefined && !isOwnOrigin(origin, host, this.settings.publicUrl)) {
      throw new Problem('forbidden', 'foreign_origin', 'Signing in works only from a page of this server.');
    }
  }
}
