import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { SuppressionsService } from '@adoption/engagement';
import { invalid } from '@adoption/problems';
import { AllowEveryone } from '../access/allow';
import { MailEventRequest } from './mail-events.request';
import { SignedBodyGuard } from './signed-body.guard';

@ApiTags('Mail')
@Controller('api/mail/events')
export class MailEventsController {
  constructor(private readonly suppressions: SuppressionsService) {}

  /**
   * Takes a bounce or a complaint from the mail provider: its recipient is not written to again. Open to whoever signs the body with the secret
   * MAIL_WEBHOOK_SECRET; without one in the environment there is nothing here. The answer is the same for mails that are not known.
   */
  @ApiHeader({ name: 'X-Signature', description: '`sha256=` and the HMAC-SHA256 of the body in hexadecimal', schema: { type: 'string' } })
  @AllowEveryone()
  @UseGuards(SignedBodyGuard)
  @HttpCode(204)
  @Post()
  async reportMailEvent(@Body() { messageId, email, type }: MailEventRequest): Promise<void> {
    if (messageId === undefined && email === undefined) throw invalid('The event names neither a mail nor an address.');
    const reason = type === 'bounce' ? 'bounced' : 'complained';
    if (messageId !== undefined) await this.suppressions.report({ messageId }, reason);
    if (email !== undefined) await this.suppressions.report({ email }, reason);
  }
}
