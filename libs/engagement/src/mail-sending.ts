import { Inject, Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { Database } from '@adoption/database';
import { unavailable } from '@adoption/problems';
import { type Claim, type ClaimedMail, DeliveryClaims } from './claim';
import { composeMail } from './compose-mail';
import { type DeliveryResult, deliveryResult } from './delivery-result';
import type { HandOver } from './hand-over';
import { inParallel } from './in-parallel';
import { MAIL_CONNECTIONS, MAIL_PATIENCE, Mailer } from './mailer';
import { countDeliveries, type DeliveryCounts } from './queries/count-deliveries.query';
import { finishEngagements } from './queries/finish-engagements.query';
import { recordDeliveries } from './queries/record-deliveries.query';
import { isStillWanted } from './queries/still-wanted.query';

/** Mails of one claim: as many as two rounds over all connections, so that a worker that dies leaves few whose end is unknown. */
export const MAILS_A_CLAIM = 2 * MAIL_CONNECTIONS;
/** No worker hands over mails faster, a second: dashboards on the same machine stay quick meanwhile. */
const PACE = 220;
/** Time that a mail's claim must last beyond the mail server's patience, so that its end can still be recorded. */
const RECORD_SECONDS = 15;
/** An engagement that goes on is counted no sooner again. */
const COUNT_MILLISECONDS = 1_000;
/** Waits between attempts to record what became of mails, while the database is away, seconds. */
const RECORD_PAUSES = [0.5, 1, 2, 4, 8];

/** How a step of sending went. */
export interface SendingStep extends DeliveryCounts {
  /** Nothing is left to hand over now. */
  readonly finished: boolean;
}

/** Hands over the mails of an engagement, some at a time. */
@Injectable()
export class MailSending {
  private last: { readonly engagement: string; readonly at: number; readonly counts: DeliveryCounts } | null = null;

  constructor(
    private readonly database: Database,
    private readonly claims: DeliveryClaims,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'publicUrl'>,
  ) {}

  /**
   * Claims due mails, hands them over, records what became of each.
   * @param wish aborted: mails that have not left stay here
   * @throws Problem unavailable when the mail server could not be asked about any of them; they are tried again later
   */
  async step(engagement: string, wish: AbortSignal): Promise<SendingStep> {
    const began = performance.now();
    const claim = await this.claims.claim(engagement, MAILS_A_CLAIM);
    const ended = await inParallel(claim.mails, MAIL_CONNECTIONS, (mail) => this.handOver(mail, claim, wish));
    await this.record(
      claim,
      claim.mails.map((mail, n) => deliveryResult(mail, ended[n] ?? null)),
    );
    const counts = await this.countsAfter(engagement, claim);
    if (counts.done === counts.total) await this.database.transaction((transaction) => finishEngagements(transaction, engagement));
    if (ended.length > 0 && ended.every(isUnasked)) throw unavailable('The mail server cannot be reached.');
    await pause(Math.max(0, (1_000 * claim.mails.length) / PACE - (performance.now() - began)));
    return { ...counts, finished: counts.due === 0 || !claim.any };
  }

  /** How far the engagement is: counted once a second while there is more to do than one claim takes. */
  private async countsAfter(engagement: string, { mails }: Claim): Promise<DeliveryCounts> {
    const now = performance.now();
    const { last } = this;
    const more = mails.length === MAILS_A_CLAIM && last !== null && last.counts.due > 0;
    if (more && last.engagement === engagement && now - last.at < COUNT_MILLISECONDS) return last.counts;
    const counts = await countDeliveries(this.database, engagement);
    this.last = { engagement, at: now, counts };
    return counts;
  }

  /** null: the mail is not wanted any more, or its claim does not last long enough. */
  private async handOver(mail: ClaimedMail, claim: Claim, wish: AbortSignal): Promise<HandOver | null> {
    let composed;
    try {
      composed = composeMail(mail, this.settings.publicUrl, this.clock.now());
    } catch {
      return { outcome: 'refused', code: null, reply: 'The mail could not be written.' };
    }
    const wanted = !wish.aborted && (await isStillWanted(this.database, mail.id, claim.id, MAIL_PATIENCE.mail / 1_000 + RECORD_SECONDS).catch(() => false));
    return wanted ? this.mailer.send(composed) : null;
  }

  /** What became of mails is known here alone: while the database is away it is tried again. */
  private async record(claim: Claim, results: readonly DeliveryResult[]): Promise<void> {
    if (results.length === 0) return;
    for (const seconds of RECORD_PAUSES) {
      try {
        return await recordDeliveries(this.database, claim.id, results);
      } catch {
        await pause(seconds * 1_000);
      }
    }
    await recordDeliveries(this.database, claim.id, results);
  }
}

const isUnasked = (ended: HandOver | null): boolean => ended?.outcome === 'not_handed_over' && ended.reply === null;
