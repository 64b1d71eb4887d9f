import { MailSending } from '@adoption/engagement';
import { Processes, type Step, type Work, WorkProcessor, WorkRows } from '@adoption/jobs';

/** Hands over the mails of an engagement, some a step. What was handed over stands in its deliveries: a step that is done twice sends no mail twice. */
@Processes('send-mails')
export class SendMailsProcessor extends WorkProcessor<'send-mails'> {
  constructor(
    rows: WorkRows,
    private readonly sending: MailSending,
  ) {
    super(rows);
  }

  override async step({ subject, signal }: Work): Promise<Step> {
    const { done, total, finished } = await this.sending.step((subject as { readonly engagement: string }).engagement, signal);
    return { done, total, finished };
  }
}
