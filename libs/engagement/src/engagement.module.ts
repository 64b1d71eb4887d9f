import { Module } from '@nestjs/common';
import { DeliveryClaims } from './claim';
import { DueMails } from './due-mails';
import { MailSending } from './mail-sending';
import { Mailer } from './mailer';
import { SuppressionsService } from './suppressions.service';

/** What is done for an account by mail. */
@Module({
  imports: [],
  providers: [DeliveryClaims, DueMails, Mailer, MailSending, SuppressionsService],
  exports: [DueMails, Mailer, MailSending, SuppressionsService],
})
export class EngagementModule {}
