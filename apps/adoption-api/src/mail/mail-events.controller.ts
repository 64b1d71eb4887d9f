import { Body, Controller, Headers, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { SETTINGS, type Settings } from '@adoption/config';
import { SuppressionsService } from '@adoption/engagement';
import { invalid, notFound, Problem } from '@adoption/problems';
import { AllowEveryone } from '../access/allow';
import { signedBytes } from '../http/body-parser';
import { MailEventRequest } from './mail-events.request';
import { isSignedBy } from './mail-signature';
import { PublicVisits } from './public-visits';

@ApiTags('Mail')
@Controller('api/mail/events')
export class MailEventsController {
  constructor(
    private readonly suppressions: SuppressionsService,
    private readonly visits: PublicVisits,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Takes a bounce or a complaint from the mail provider: its recipient is not written to again. Open to whoever signs the body with the secret
   * MAIL_WEBHOOK_SECRET; without one in the environment there is nothing here. The answer is the same for mails that are not known.
   */
  @ApiHeader({ name: 'X-Signature', description: '`sha256=` and the HMAC-SHA256 of the body in hexadecimal', schema: { type: 'string' } })
  @AllowEveryone()
  @HttpCode(204)
  @Post()
  async report(@Body() body: MailEventRequest, @Headers('x-signature') signature: string | undefined, @Req() request: FastifyRequest): Promise<void> {
    this.visits.count(request);
    this.checkSignature(request, signature);
    const { messageId, email } = body;
    const mail = messageId !== undefined ? { messageId } : email !== undefined ? { email } : null;
    if (mail === null) throw invalid('The event names neither a mail nor an address.');
    await this.suppressions.report(mail, body.type === 'bounce' ? 'bounced' : 'complained');
  }

  private checkSignature(request: FastifyRequest, signature: string | undefined): void {
    const { mailWebhookSecret } = this.settings;
    if (mailWebhookSecret === null) throw notFound('address');
    if (!isSignedBy(mailWebhookSecret, signedBytes(request), signature)) throw new Problem('unauthorized', 'unauthorized', 'The body is not signed as it should be.');
  }
}
