import { MailSending } from '@adoption/engagement';
import { Processes, type Step, type Work, WORK_LIMITS, WorkProcessor, WorkRows } from '@adoption/jobs';

/** Time for one engagement before the next has its turn. */
const TURN_SECONDS = 20;

/** Hands over the mails of an engagement, some a step. What was handed over stands in its deliveries: a step that is done twice sends no mail twice. */
@Processes('send-mails')
export class SendMailsProcessor extends WorkProcessor<'send-mails'> {
  // A large or slow engagement does not keep the mails of the others: a cancellation may be among them.
  protected override readonly limits = { ...WORK_LIMITS, turnSeconds: TURN_SECONDS };

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
