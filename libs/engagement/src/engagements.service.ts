import { Inject, Injectable } from '@nestjs/common';
import type { AccountScope, Caller } from '@adoption/access';
import type { PageRequest } from '@adoption/accounts';
import { AdoptionService } from '@adoption/adoption';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { Database } from '@adoption/database';
import { invalid, notFound } from '@adoption/problems';
import type { EngagementRecord } from './engagement-record';
import type { EngagementKind, EngagementState } from './engagement-states';
import { callsBack, type EngagementView, engagementView } from './engagement-view';
import type { EngagementWish } from './engagement-wish';
import { engagementConflict, requireOwnMoves, requireUnchanged } from './engagement-conflicts';
import { placeAfter, recipientAfter, recipientCursor } from './engagement-cursor';
import { planDraft } from './plan-draft';
import { countRecovered } from './queries/count-recovered.query';
import { countUsers } from './queries/count-users.query';
import { type CatalogueFeature, featureByKey } from './queries/feature-by-key.query';
import { findEngagements } from './queries/find-engagements.query';
import { type DraftRow, insertEngagement } from './queries/insert-engagement.query';
import { listRecipients, type RecipientRow } from './queries/list-recipients.query';
import { lockEngagement } from './queries/lock-engagement.query';
import { personName } from './queries/person-name.query';
import { updateDraft } from './queries/update-draft.query';

/** Which engagements are wanted; null: all of them. */
export interface EngagementListOptions extends PageRequest {
  readonly customerId: string | null;
  readonly kind: EngagementKind | null;
  readonly state: EngagementState | null;
}

/** Somebody who was chosen, with one mail to them. Instants are RFC 3339 in UTC. */
export interface Recipient {
  readonly deliveryId: string | null;
  readonly userId: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly message: RecipientRow['message'];
  readonly state: RecipientRow['state'];
  readonly reason: string | null;
  readonly attempts: number;
  readonly dueAt: string | null;
  readonly sentAt: string | null;
  readonly endedAt: string | null;
}

/** Who signs the mails of a key where the account has no customer success manager. */
const NOBODY = 'Customer Success';

/** Engagements as people draft and watch them; what moves them stands in {@link EngagementMoves}. */
@Injectable()
export class EngagementsService {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws Problem not_found for an account out of reach; invalid; conflict when the catalogue lacks what is to be sent */
  async draft(customerId: string, kind: EngagementKind, wish: EngagementWish, by: Caller, scope: AccountScope): Promise<EngagementView> {
    const { account } = await this.adoption.accountOn(customerId, null, scope, 'customerId');
    const draft = await this.plan(account.key, kind, wish, null);
    const name = (by.email === null ? (account.csmName ?? NOBODY) : await personName(this.database, by.email)) ?? by.email ?? NOBODY;
    const id = await insertEngagement(this.database, account.key, kind, draft, { id: by.id, name }, this.now());
    return this.find(id, scope);
  }

  /** Changes a draft. @throws Problem not_found, invalid, conflict once it is no draft any more */
  async edit(id: string, wish: EngagementWish, scope: AccountScope): Promise<EngagementView> {
    const record = await this.record(id, scope);
    requireOwnMoves(record);
    if (record.state !== 'draft') throw engagementConflict('Only a draft can be changed.');
    const draft = await this.plan(record.customer, record.kind, wish, record);
    await this.database.transaction(async (transaction) => {
      requireUnchanged(record, await lockEngagement(transaction, record.key));
      await updateDraft(transaction, record.key, draft, this.now());
    });
    return this.find(id, scope);
  }

  /** @throws Problem not_found, also for one that is out of reach */
  async find(id: string, scope: AccountScope): Promise<EngagementView> {
    const [view] = await this.views([await this.record(id, scope)]);
    return view!;
  }

  /** Engagements of the accounts in scope, the newest first. @throws Problem invalid for a cursor that no page gave out */
  async list(options: EngagementListOptions, scope: AccountScope): Promise<{ items: EngagementView[]; next: string | null }> {
    const { limit, cursor, ...filter } = options;
    const found = await findEngagements(this.database, scope, this.settings.timeZone, { ...filter, before: placeAfter(cursor), limit: limit + 1 });
    const items = found.slice(0, limit);
    return { items: await this.views(items), next: found.length > limit ? String(items.at(-1)!.key) : null };
  }

  /** Everybody who was chosen, those held out too, with what became of their mails. @throws Problem not_found, invalid */
  async recipients(
    id: string,
    state: RecipientRow['state'] | null,
    { limit, cursor }: PageRequest,
    scope: AccountScope,
  ): Promise<{ items: Recipient[]; next: string | null }> {
    const { key } = await this.record(id, scope);
    const found = await listRecipients(this.database, key, recipientAfter(cursor), state, limit + 1);
    const items = found.slice(0, limit);
    return { items: items.map(recipientOf), next: found.length > limit ? recipientCursor(items.at(-1)!) : null };
  }

  /** The engagement as it is stored, for those who work on it. @throws Problem not_found, also for one that is out of reach */
  async record(id: string, scope: AccountScope): Promise<EngagementRecord> {
    const [record] = await findEngagements(this.database, scope, this.settings.timeZone, { id });
    if (record === undefined) throw notFound('engagement');
    return record;
  }

  private async views(records: readonly EngagementRecord[]): Promise<EngagementView[]> {
    const keys = records.filter(callsBack).map(({ key }) => key);
    const counts = keys.length === 0 ? [] : await countRecovered(this.database, keys, this.settings.timeZone, this.now());
    const byKey = new Map(counts.map((row) => [row.engagement, row]));
    return records.map((record) => engagementView(record, byKey.get(record.key)));
  }

  private async plan(customer: number, kind: EngagementKind, wish: EngagementWish, before: EngagementRecord | null): Promise<DraftRow> {
    const key = wish.feature === undefined ? (before?.featureKey ?? null) : wish.feature;
    const draft = planDraft(kind, wish, before, key === null ? null : await this.feature(key, '/feature'));
    if ('feature' in draft.audience) await this.feature(draft.audience.feature, '/audience/feature');
    if ('userIds' in draft.audience && (await countUsers(this.database, customer, draft.audience.userIds)) < draft.audience.userIds.length) {
      throw invalid('The body names people whom the account does not have.', [
        { pointer: '/audience/userIds', code: 'unknown_user', detail: 'names people whom the account does not have' },
      ]);
    }
    return draft;
  }

  private async feature(key: string, pointer: string): Promise<CatalogueFeature> {
    const feature = await featureByKey(this.database, key);
    if (feature === undefined)
      throw invalid('The body names a feature that the catalogue does not have.', [{ pointer, code: 'unknown_feature', detail: 'names no feature' }]);
    return feature;
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}

const recipientOf = ({ user: _user, delivery: _delivery, dueAt, claimedAt, endedAt, ...row }: RecipientRow): Recipient => ({
  ...row,
  dueAt: dueAt?.toISOString() ?? null,
  sentAt: row.state === 'sent' || row.state === 'unknown' ? (claimedAt?.toISOString() ?? null) : null,
  endedAt: endedAt?.toISOString() ?? null,
});
