import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SETTINGS, type Settings } from '@adoption/config';
import { notFound, Problem } from '@adoption/problems';
import { signedBytes } from '../http/body-parser';
import { isSignedBy } from './mail-signature';
import { PublicVisits } from './public-visits';

/** Lets only bodies in that are signed with MAIL_WEBHOOK_SECRET; before anything is said about what they hold. */
@Injectable()
export class SignedBodyGuard implements CanActivate {
  constructor(
    private readonly visits: PublicVisits,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    this.visits.count(request);
    const secret = this.settings.mailWebhookSecret;
    if (secret === null) throw notFound('address');
    const signature = request.headers['x-signature'];
    if (typeof signature === 'string' && isSignedBy(secret, signedBytes(request), signature)) return true;
    throw new Problem('unauthorized', 'unauthorized', 'The body is not signed as it should be.');
  }
}
