import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AccountScope, Caller } from '@adoption/access';
import { cursorValues, page, type Page, type PageRequest } from '@adoption/accounts';
import { AdoptionService } from '@adoption/adoption';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { Database, type Transaction } from '@adoption/database';
import { type Idempotency, repeatedJob, startJob } from '@adoption/jobs';
import { notFound, Problem } from '@adoption/problems';
import { moved } from './engagement-conflicts';
import { type EngagementState, stateAfter } from './engagement-states';
import { localClock } from './local-instant';
import { addTargets } from './queries/add-targets.query';
import { changeTraining } from './queries/change-training.query';
import { createTraining } from './queries/create-training.query';
import { engagementOfJob } from './queries/engagement-of-job.query';
import { featureByKey } from './queries/feature-by-key.query';
import { findTrainings, type TrainingRow } from './queries/find-trainings.query';
import { type InviteeRow, listInvitees } from './queries/list-invitees.query';
import { invitedIds } from './queries/invited-ids.query';
import { lockTraining } from './queries/lock-training.query';
import { writeAttendance } from './queries/write-attendance.query';
import { trainingCalendar } from './training-calendar';
import { type InviteRule, TrainingGuests } from './training-guests';
import { keepsQuietHours, planCancellations, planInvitations, planUpdates } from './training-mails';
import { type Session, sessionOf, type SessionWish } from './training-session';
import { isCancelled, type TrainingView, trainingView } from './training-view';

/** A training to be held. */
export interface TrainingWish extends SessionWish {
  /** Key of the feature that it is about. */
  readonly feature: string;
  readonly date: string;
  readonly time: string;
  readonly minutes: number;
  readonly hostName: string;
  readonly hostEmail: string;
  readonly invite: InviteRule;
}

const conflict = (code: string, detail: string): Problem => new Problem('conflict', code, detail);

/** Trainings: scheduled, changed, cancelled, who came. Mails are planned here and sent by jobs. */
@Injectable()
export class TrainingsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly adoption: AdoptionService,
    private readonly guests: TrainingGuests,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Schedules a training and its mails in one transaction.
   * @returns ids of the training and of the job that sends its invitations; the earlier ones for a repeated request
   * @throws Problem not_found for the account, unprocessable for a time, link, feature or people that cannot be, and when nobody is left to invite
   */
  async schedule(
    customerId: string,
    wish: TrainingWish,
    by: Caller,
    scope: AccountScope,
    idempotency: Idempotency | null,
  ): Promise<{ id: string; job: string }> {
    const { account } = await this.adoption.accountOn(customerId, null, scope, 'customerId');
    // What was done is told again, whatever time it is by now and whoever can be invited.
    const repeated = await repeatedJob(this.database, by.id, idempotency);
    if (repeated !== undefined) return { id: (await engagementOfJob(this.database, repeated)) ?? repeated, job: repeated };
    const feature = await featureByKey(this.database, wish.feature);
    if (feature === undefined) throw unknownFeature();
    const now = this.clock.now();
    const usual = { name: `${feature.name} training`, minutes: wish.minutes, hostName: wish.hostName, hostEmail: wish.hostEmail, linkUrl: null, note: null };
    const session = sessionOf({ ...wish, timeZone: wish.timeZone || account.zone }, usual, now);
    const { people, excluded } = await this.guests.choose(customerId, wish.invite, scope);
    if (people.length === 0) throw new Problem('unprocessable', 'nobody_to_invite', 'Nobody is left to invite: nobody was chosen whom a mail may reach.');
    const id = randomUUID();
    return this.database.transaction(async (transaction) => {
      const job = await this.startSending(transaction, id, account.key, by, idempotency);
      const sent = await engagementOfJob(transaction, job);
      if (sent !== id) return { id: sent ?? id, job };
      const quietHours = keepsQuietHours(now, session.startsAt);
      const creator = { id: by.id, name: by.email ?? 'API key' };
      const training = { id, customer: account.key, feature: feature.slot, session, audience: wish.invite, excluded, quietHours, job, by: creator, now };
      const key = await createTraining(transaction, training);
      await addTargets(transaction, key, people, now);
      await planInvitations(transaction, key, people, { startsAt: session.startsAt, sequence: 0, now });
      return { id, job };
    });
  }

  /**
   * Changes a training and tells everybody who was invited, while it is paused once it is resumed; nothing happens when nothing is different.
   * @throws Problem not_found, conflict once it is cancelled or has begun, unprocessable as `schedule`
   */
  async change(id: string, wish: SessionWish, by: Caller, scope: AccountScope): Promise<TrainingView> {
    return this.database.transaction(async (transaction) => {
      const { before, stored } = await this.standing(transaction, id, scope);
      const now = this.clock.now();
      const clock = localClock(before.timeZone, before.startsAt);
      const when = { date: wish.date ?? clock.day, time: wish.time ?? clock.time, timeZone: wish.timeZone || before.timeZone };
      const shifted = when.date !== clock.day || when.time !== clock.time || when.timeZone !== before.timeZone;
      const wished = sessionOf({ ...wish, ...when }, before, now);
      // A time that its clock shows twice stays the one that it was.
      const session = shifted ? wished : { ...wished, startsAt: before.startsAt };
      if (isSame(session, before)) return trainingView(before, now);
      const sequence = before.sequence + 1;
      await planUpdates(transaction, before.key, { startsAt: session.startsAt, sequence, now });
      const state = moved(stored, 'change');
      const job = state === 'paused' ? null : await this.startSending(transaction, id, before.customer, by, null);
      const quietHours = keepsQuietHours(now, before.startsAt, session.startsAt);
      await changeTraining(transaction, before.key, { session, sequence, state, cancelled: false, quietHours, job, now });
      return trainingView(await this.row(transaction, id, scope), now);
    });
  }

  /** Cancels a training and tells everybody who may know of it, also while it is paused. @throws Problem not_found, conflict once it is cancelled or has begun */
  async cancel(id: string, by: Caller, scope: AccountScope): Promise<TrainingView> {
    return this.database.transaction(async (transaction) => {
      const { before, stored } = await this.standing(transaction, id, scope);
      const now = this.clock.now();
      const sequence = before.sequence + 1;
      const mails = await planCancellations(transaction, before.key, { startsAt: before.startsAt, sequence, now });
      const job = mails === 0 ? null : await this.startSending(transaction, id, before.customer, by, null);
      const state = mails === 0 ? (stateAfter(stored, 'cancel') ?? stored) : moved(stored, 'call_off');
      const quietHours = keepsQuietHours(now, before.startsAt);
      await changeTraining(transaction, before.key, { session: before, sequence, state, cancelled: true, quietHours, job, now });
      return trainingView(await this.row(transaction, id, scope), now);
    });
  }

  /**
   * Notes who came; null takes it back.
   * @param said by UUID of the person
   * @throws Problem not_found, conflict before it has begun or when it was cancelled, unprocessable for people who were not invited
   */
  async setAttendance(id: string, said: ReadonlyMap<string, boolean | null>, scope: AccountScope): Promise<TrainingView> {
    return this.database.transaction(async (transaction) => {
      await lockTraining(transaction, id);
      const row = await this.row(transaction, id, scope);
      if (isCancelled(row)) throw conflict('training_cancelled', 'The training was cancelled.');
      if (row.startsAt > this.clock.now()) throw conflict('training_not_begun', 'Who came can be said once the training has begun.');
      const keys = await invitedIds(transaction, row.key, [...said.keys()]);
      if (keys.size < said.size) throw uninvited();
      await writeAttendance(transaction, row.key, new Map([...said].map(([user, attended]) => [keys.get(user)!, attended])));
      return trainingView(await this.row(transaction, id, scope), this.clock.now());
    });
  }

  /** @throws Problem not_found, also for one that is out of reach */
  async find(id: string, scope: AccountScope): Promise<TrainingView> {
    return trainingView(await this.row(this.database, id, scope), this.clock.now());
  }

  /**
   * Trainings that are not over, the next one first; or those that are, the last one first.
   * @param customerId UUID of an account; null: of all in reach
   * @throws Problem not_found for the account, invalid for a cursor that this list did not give out
   */
  async list(when: 'upcoming' | 'past', customerId: string | null, { limit, cursor }: PageRequest, scope: AccountScope): Promise<Page<TrainingView>> {
    const customer = customerId === null ? null : (await this.adoption.accountOn(customerId, null, scope, 'customerId')).account.key;
    const now = this.clock.now();
    const after = cursorValues(cursor, ['number', 'key']);
    const rows = await findTrainings(this.database, { ...scope, customer, when, now, after, limit: limit + 1 });
    const { items, next } = page(rows, limit, ({ place, key }) => [place, key]);
    return { items: items.map((row) => trainingView(row, now)), next };
  }

  /** Everybody who was invited, by name. @throws Problem not_found, invalid for a cursor that this list did not give out */
  async invitees(id: string, { limit, cursor }: PageRequest, scope: AccountScope): Promise<Page<InviteeRow>> {
    const { key } = await this.row(this.database, id, scope);
    const rows = await listInvitees(this.database, key, cursorValues(cursor, ['text', 'key']), limit + 1);
    return page(rows, limit, (row) => [row.label, row.key]);
  }

  /** The training as a calendar file that names nobody. @throws Problem not_found */
  async calendar(id: string, scope: AccountScope): Promise<string> {
    const row = await this.row(this.database, id, scope);
    const host = { name: row.hostName, email: row.hostEmail };
    const domain = new URL(this.settings.publicUrl).hostname;
    return trainingCalendar({ ...row, domain, title: row.name, cancelled: isCancelled(row), host, attendee: null }, this.clock.now());
  }

  private async row(database: Database | Transaction, id: string, { csmEmail }: AccountScope): Promise<TrainingRow> {
    const [row] = await findTrainings(database, { csmEmail, id });
    if (row === undefined) throw notFound('training');
    return row;
  }

  /** The training and the state that its moves go from, held until the transaction ends, if something can still be changed about it. */
  private async standing(transaction: Transaction, id: string, scope: AccountScope): Promise<{ before: TrainingRow; stored: EngagementState }> {
    const stored = await lockTraining(transaction, id);
    const before = await this.row(transaction, id, scope);
    if (isCancelled(before)) throw conflict('training_cancelled', 'The training was cancelled.');
    if (before.startsAt <= this.clock.now()) throw conflict('training_begun', 'The training has begun or is over.');
    return { before, stored: stored ?? before.state };
  }

  private startSending(transaction: Transaction, id: string, customer: number, by: Caller, idempotency: Idempotency | null): Promise<string> {
    return startJob(transaction, { kind: 'send-mails', subject: { engagement: id }, customer, requestedBy: by.id, singleton: id, idempotency });
  }
}

const FIELDS = ['name', 'startsAt', 'minutes', 'timeZone', 'hostName', 'hostEmail', 'linkUrl', 'note'] as const;
const isSame = (one: Session, other: TrainingRow): boolean => FIELDS.every((field) => one[field] === other[field]);

const unknownFeature = (): Problem =>
  new Problem('unprocessable', 'unprocessable', 'The catalogue has no such feature.', [
    { pointer: '/feature', code: 'unknown_feature', detail: 'must be the key of a feature' },
  ]);

const uninvited = (): Problem =>
  new Problem('unprocessable', 'unprocessable', 'Some of the people were not invited.', [
    { pointer: '/attendance', code: 'not_invited', detail: 'must name people who were invited' },
  ]);
