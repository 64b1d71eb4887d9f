import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AccountScope, Caller } from '@adoption/access';
import { parseInstant } from '@adoption/accounts';
import { Clock } from '@adoption/config';
import { Database, type Transaction } from '@adoption/database';
import { type Idempotency, repeatedJob, startJob } from '@adoption/jobs';
import { invalid, notFound, Problem } from '@adoption/problems';
import { Audiences } from './audiences';
import { type ChosenAudience, drawHoldout, mayHoldOut } from './choose-audience';
import { CONTACT_RULES } from './contact-rules';
import { DownloadLinksService, LINK_DAYS } from './download-links.service';
import { engagementConflict, moved, requireOwnMoves, requireUnchanged } from './engagement-conflicts';
import type { EngagementRecord } from './engagement-record';
import { DELIVERY_MOVES } from './engagement-states';
import type { EngagementView } from './engagement-view';
import { EngagementsService } from './engagements.service';
import { messageFaults } from './message-facts';
import { cancelDeliveries } from './queries/cancel-deliveries.query';
import { extendDownloadLink } from './queries/extend-download-link.query';
import { featureByKey } from './queries/feature-by-key.query';
import { hastenDeliveries } from './queries/hasten-deliveries.query';
import { insertDeliveries } from './queries/insert-deliveries.query';
import { insertTargets } from './queries/insert-targets.query';
import { lockDeliveries } from './queries/lock-deliveries.query';
import { lockEngagement, type LockedEngagement } from './queries/lock-engagement.query';
import { type EngagementMoved, moveEngagement } from './queries/move-engagement.query';
import { sendAgain } from './queries/send-again.query';

/** Bytes of the token that unsubscribes: 128 bits cannot be guessed. */
const TOKEN_BYTES = 16;
const DAY = 86_400_000;
const LONGEST_AHEAD = 366 * DAY;

/** What people do to an engagement. Every move is one transaction that holds the engagement; {@link stateAfter} says where it leads. */
@Injectable()
export class EngagementMoves {
  constructor(
    private readonly engagements: EngagementsService,
    private readonly audiences: Audiences,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly links: DownloadLinksService,
  ) {}

  /**
   * Sends now: chooses the targets of a draft, draws who is held out and makes the mails; those of a scheduled one become due.
   * @returns id of the job that sends
   * @throws Problem not_found; conflict unless it can be started; unprocessable for a message that cannot be sent
   */
  async start(id: string, by: Caller, scope: AccountScope, idempotency: Idempotency | null): Promise<string> {
    const repeated = await repeatedJob(this.database, by.id, idempotency);
    if (repeated !== undefined) return repeated;
    const record = await this.movable(id, scope, 'start');
    const ahead = record.state === 'draft' && record.sendAt !== null && record.sendAt.getTime() > this.clock.now();
    if (ahead) throw new Problem('conflict', 'send_time_ahead', 'The draft is to be sent later: schedule it, or clear its time to send it now.');
    const chosen = record.state === 'draft' ? await this.choose(record) : null;
    return this.database.transaction(async (transaction) => {
      const locked = await lockEngagement(transaction, record.key);
      // The same request may have come in twice at once: the second waited for the first here.
      const first = await repeatedJob(transaction, by.id, idempotency);
      if (first !== undefined) return first;
      requireUnchanged(record, locked);
      if (chosen === null) await hastenDeliveries(transaction, record.key);
      else await this.keep(transaction, record, chosen, null);
      const linkUrl = chosen === null ? undefined : await this.countedLink(transaction, record, this.clock.now());
      const job = await this.send(transaction, record, by, idempotency);
      const change = { state: moved(record.state, 'start'), startedAt: this.now(), job, linkUrl, ...(chosen === null ? {} : { excluded: chosen.excluded }) };
      await moveEngagement(transaction, record.key, change, this.now());
      return job;
    });
  }

  /**
   * Chooses the targets of a draft now; their mails go out when the time has come.
   * @param sendAt RFC 3339; null: the draft's own time
   * @throws Problem as `start`, and invalid for a time that is not ahead
   */
  async schedule(id: string, sendAt: string | null, scope: AccountScope): Promise<EngagementView> {
    const record = await this.movable(id, scope, 'schedule');
    const time = sendAt === null ? (record.sendAt?.getTime() ?? null) : parseInstant(sendAt);
    if (time === null || time <= this.clock.now() || time > this.clock.now() + LONGEST_AHEAD)
      throw invalid('The time to send must lie ahead.', [{ pointer: '/sendAt', code: 'out_of_range', detail: 'must be a time within the next year' }]);
    const chosen = await this.choose(record);
    await this.database.transaction(async (transaction) => {
      requireUnchanged(record, await lockEngagement(transaction, record.key));
      await this.keep(transaction, record, chosen, new Date(time));
      const linkUrl = await this.countedLink(transaction, record, time);
      const change = { state: moved(record.state, 'schedule'), sendAt: new Date(time), excluded: chosen.excluded, linkUrl };
      await moveEngagement(transaction, record.key, change, this.now());
    });
    return this.engagements.find(id, scope);
  }

  /** No further mail goes out; those that are being handed over do. @throws Problem not_found, conflict */
  async pause(id: string, scope: AccountScope): Promise<EngagementView> {
    const record = await this.engagements.record(id, scope);
    return this.within(record, scope, async (_, { state }) => ({ state: moved(state, 'pause') }));
  }

  /** Mails go out again, when they are due; what was only scheduled waits for its time again. @throws Problem not_found, conflict */
  async resume(id: string, by: Caller, scope: AccountScope): Promise<EngagementView> {
    const record = await this.engagements.record(id, scope);
    return this.within(record, scope, async (transaction, { state, startedAt, sendAt }) => {
      if (startedAt === null && sendAt !== null && sendAt.getTime() > this.clock.now()) return { state: moved(state, 'wait_again') };
      const after = moved(state, 'resume');
      await this.extendLink(transaction, record);
      return { state: after, startedAt: this.now(), job: await this.send(transaction, record, by, null) };
    });
  }

  /** Ends it for good: mails that were not handed over never are. @throws Problem not_found, conflict */
  async cancel(id: string, scope: AccountScope): Promise<EngagementView> {
    const record = await this.engagements.record(id, scope);
    requireOwnMoves(record);
    return this.within(record, scope, async (transaction, { state }) => {
      const after = moved(state, 'cancel');
      await cancelDeliveries(transaction, record.key);
      return { state: after };
    });
  }

  /**
   * Sends mails once more that have failed. One whose fate is unknown may arrive twice, so it is taken only alone.
   * @param deliveries null: all that failed
   * @returns id of the job that sends
   * @throws Problem not_found, also for a mail that is not the engagement's; conflict
   */
  async sendAgain(id: string, deliveries: readonly string[] | null, by: Caller, scope: AccountScope, idempotency: Idempotency | null): Promise<string> {
    const record = await this.engagements.record(id, scope);
    const wanted = deliveries === null ? null : [...new Set(deliveries)];
    return this.database.transaction(async (transaction) => {
      const locked = await lockEngagement(transaction, record.key);
      const repeated = await repeatedJob(transaction, by.id, idempotency);
      if (repeated !== undefined) return repeated;
      const after = moved(locked?.state ?? record.state, 'send_again');
      const mails = await lockDeliveries(transaction, record.key, wanted);
      if (wanted !== null && mails.length < wanted.length) throw notFound('delivery');
      if (mails.length === 0) throw new Problem('conflict', 'nothing_failed', 'No mail has failed.');
      if (mails.some(({ state }) => DELIVERY_MOVES.send_again[state] === undefined))
        throw new Problem('conflict', 'delivery_state', 'Only mails that have failed, or whose fate is unknown, can be sent again.');
      if (mails.length > 1 && mails.some(({ state }) => state === 'unknown'))
        throw new Problem('conflict', 'unknown_alone', 'A mail whose fate is unknown may arrive twice: decide about each of them alone.');
      await sendAgain(
        transaction,
        record.key,
        mails.map((mail) => mail.id),
      );
      await this.extendLink(transaction, record);
      // The job under way would stand in for a new one and not remember the key: a repeated request would send again. Two jobs share the mails, each claimed once.
      const job = await this.send(transaction, record, by, idempotency, idempotency === null);
      await moveEngagement(transaction, record.key, { state: after, job }, this.now());
      return job;
    });
  }

  private async movable(id: string, scope: AccountScope, move: 'start' | 'schedule'): Promise<EngagementRecord> {
    const record = await this.engagements.record(id, scope);
    requireOwnMoves(record);
    moved(record.state, move);
    const faults = messageFaults(record);
    if (faults.length > 0) throw new Problem('unprocessable', 'message_incomplete', 'The message uses fields about which nothing is known.', faults);
    return record;
  }

  /** @throws Problem conflict when there is nobody to write to, or too few to hold anybody out */
  private async choose(record: EngagementRecord): Promise<ChosenAudience> {
    const chosen = await this.audiences.choose(record.customerId, record.kind, record.audience);
    const { length } = chosen.targets;
    if (length === 0) throw new Problem('conflict', 'no_recipients', 'Nobody is left to write to.');
    if (record.holdoutPercent > 0 && !mayHoldOut(length))
      throw new Problem('conflict', 'holdout_too_small', `People are held out of at least ${CONTACT_RULES.holdoutFrom}; set the hold-out to 0.`);
    return chosen;
  }

  private async keep(transaction: Transaction, record: EngagementRecord, { targets }: ChosenAudience, dueAt: Date | null): Promise<void> {
    const random = randomBytes(targets.length * 4);
    const numbers = targets.map((_, n) => random.readUInt32LE(n * 4));
    const heldOut = drawHoldout(numbers, record.holdoutPercent);
    const rows = targets.map(({ id, lastActiveOn }, n) => ({ id, lastActiveOn, heldOut: heldOut[n]! }));
    await insertTargets(transaction, record.key, rows, this.now());
    const tokens = randomBytes(targets.length * TOKEN_BYTES);
    const mails = targets.map(({ id, email, address }, n) => ({
      id,
      email,
      address: Buffer.from(address, 'hex'),
      token: tokens.subarray(n * TOKEN_BYTES, (n + 1) * TOKEN_BYTES),
    }));
    await insertDeliveries(
      transaction,
      record.key,
      mails.filter((_, n) => !heldOut[n]),
      dueAt,
    );
  }

  /** What a download is sent with: a link of its own, which counts who follows it and ends; undefined for everything else. */
  private async countedLink(transaction: Transaction, record: EngagementRecord, sendAt: number): Promise<string | undefined> {
    if (record.kind !== 'download_link') return undefined;
    const feature = record.featureKey === null ? undefined : await featureByKey(transaction, record.featureKey);
    if (feature === undefined) throw engagementConflict('The catalogue does not have its feature any more.');
    const days = LINK_DAYS.standard + Math.ceil((sendAt - this.clock.now()) / DAY);
    const { customer, key, createdName } = record;
    return (await this.links.issue(transaction, { customer, feature, engagement: key, days, createdBy: createdName })).shareUrl;
  }

  /** Sends what was to go out before: its link lasts as long as if it were sent now for the first time. */
  private extendLink(transaction: Transaction, { key }: EngagementRecord): Promise<void> {
    return extendDownloadLink(transaction, key, this.now(), LINK_DAYS.standard);
  }

  private send(transaction: Transaction, { id, customer }: EngagementRecord, by: Caller, idempotency: Idempotency | null, named = true): Promise<string> {
    return startJob(transaction, {
      kind: 'send-mails',
      subject: { engagement: id },
      customer,
      requestedBy: by.id,
      ...(named ? { singleton: id } : {}),
      idempotency,
    });
  }

  private async within(
    record: EngagementRecord,
    scope: AccountScope,
    work: (transaction: Transaction, locked: LockedEngagement) => Promise<EngagementMoved>,
  ): Promise<EngagementView> {
    await this.database.transaction(async (transaction) => {
      const locked = await lockEngagement(transaction, record.key);
      if (locked === undefined) throw engagementConflict('It is gone.');
      await moveEngagement(transaction, record.key, await work(transaction, locked), this.now());
    });
    return this.engagements.find(record.id, scope);
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}
