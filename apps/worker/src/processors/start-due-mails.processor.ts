import { DueMails } from '@adoption/engagement';
import { type JobOutcome, JobProcessor, Processes } from '@adoption/jobs';

/** Lets engagements begin when their time has come, starts the work on mails that are due, gives up mails of workers that fell silent. */
@Processes('start-due-mails')
export class StartDueMailsProcessor extends JobProcessor<'start-due-mails'> {
  constructor(private readonly mails: DueMails) {
    super();
  }

  override async run(): Promise<JobOutcome> {
    return { ...(await this.mails.round()) };
  }
}
