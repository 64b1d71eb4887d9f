import { Clock, readSettings } from '@adoption/config';
import { Database } from '@adoption/database';
import { DeliveryClaims, DueMails, Mailer, MailSending } from '@adoption/engagement';
import { MailRows } from './mail-rows';
import type { SmtpSink } from './smtp-sink';

const going = new AbortController().signal;

/** The part of a worker that sends, on one database. */
export class Sender {
  readonly database: Database;
  readonly rows: MailRows;
  private readonly mailer: Mailer;
  private readonly due: DueMails;
  private readonly sending: MailSending;

  constructor(url: string, sink: SmtpSink) {
    const settings = readSettings({ DATABASE_URL: url, SMTP_URL: sink.url, PUBLIC_URL: 'https://adoption.example.com' });
    this.database = new Database(url, 4, 'specs');
    this.rows = new MailRows(this.database);
    this.mailer = new Mailer(settings);
    this.due = new DueMails(this.database);
    this.sending = new MailSending(this.database, new DeliveryClaims(this.database, settings), this.mailer, new Clock(), settings);
  }

  /** What a worker does about an engagement, whether the round of the clock or the job comes first. */
  async work(engagement: string, first: 'clock' | 'job'): Promise<number> {
    if (first === 'job') await this.sending.step(engagement, going);
    const { restored } = await this.due.round();
    while (!(await this.sending.step(engagement, going)).finished);
    return restored;
  }

  async stateOf(engagement: string): Promise<string> {
    return (await this.database.query<{ state: string }>('SELECT state FROM engagements WHERE id = $1', [engagement]))[0]!.state;
  }

  async close(): Promise<void> {
    this.mailer.close();
    await this.database.close();
  }
}
