import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Readable } from 'node:stream';
import { SETTINGS, type Settings } from '@adoption/config';
import { type HandOver, handOver } from './hand-over';
import { headersOf } from './mail-headers';
import { isMailbox } from './mailbox';
import type { OutgoingMail } from './outgoing-mail';

/** How long the mail server is waited for, milliseconds. */
export const MAIL_PATIENCE = {
  /** For a connection, a greeting, and any reply. */
  silence: 30_000,
  /** For a mail as a whole, however slowly the server goes on. */
  mail: 50_000,
  /** Connections that nobody uses are closed before servers lose patience with them. */
  idle: 10_000,
} as const;

/** Mails that are handed over at the same time, each on a connection of its own. */
export const MAIL_CONNECTIONS = 10;

/** Hands mails to the mail server, each once. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private transport: Transporter | undefined;
  /** The content of each mail under way, as often as it was asked for. */
  private readonly contents = new WeakMap<AbortSignal, Readable[]>();

  constructor(@Inject(SETTINGS) private readonly settings: Pick<Settings, 'smtpUrl' | 'mailFrom'>) {}

  /** Hands over one mail to one person. Never throws: whatever happens is an outcome. */
  async send(mail: OutgoingMail): Promise<HandOver> {
    if (this.settings.smtpUrl === null) return { outcome: 'not_handed_over', reply: null };
    if (!isMailbox(mail.to.email)) return { outcome: 'refused', code: null, reply: 'This is no e-mail address.' };
    this.transport ??= this.connect(this.settings.smtpUrl);
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), MAIL_PATIENCE.mail);
    const contents: Readable[] = [];
    this.contents.set(patience.signal, contents);
    try {
      await this.transport.sendMail({ ...this.written(mail), signal: patience.signal });
      return { outcome: 'accepted' };
    } catch (error) {
      return handOver(error, hasBegun(contents));
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    this.transport?.close();
  }

  /** After the workers have ended what was under way. */
  onApplicationShutdown(): void {
    this.close();
  }

  private connect(url: string): Transporter {
    const { silence, idle } = MAIL_PATIENCE;
    const waits = { connectionTimeout: silence, greetingTimeout: silence, socketTimeout: silence, dnsTimeout: silence, idleTimeout: idle };
    const transport: Transporter = createTransport({ pool: true, url, maxConnections: MAIL_CONNECTIONS, maxRequeues: 3, ...waits });
    // A mail whose connection turns out to be closed goes on the next one, unless its content has begun to leave: then nobody may begin it again.
    transport.use('stream', ({ data, message }, done) => {
      const contents = (data.signal && this.contents.get(data.signal)) ?? [];
      message.processFunc((content: Readable) => {
        if (hasBegun(contents)) content.destroy(new Error('this mail was handed over before'));
        contents.push(content);
        return content;
      });
      done();
    });
    return transport;
  }

  private written({ to, replyTo, subject, text, html, messageId, unsubscribeUrl, calendar }: OutgoingMail) {
    return {
      from: this.settings.mailFrom,
      to: { name: to.name ?? '', address: to.email },
      ...(replyTo !== null && isMailbox(replyTo) ? { replyTo: { name: '', address: replyTo } } : {}),
      subject,
      text,
      html,
      messageId,
      headers: headersOf(unsubscribeUrl),
      alternatives: calendar === null ? [] : [{ contentType: `text/calendar; charset=utf-8; method=${calendar.method}`, content: calendar.content }],
      disableFileAccess: true,
      disableUrlAccess: true,
    };
  }
}

const hasBegun = (contents: readonly Readable[]): boolean => contents.some(({ readableDidRead }) => readableDidRead);
