import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { SETTINGS, type Settings } from '@adoption/config';
import { Database, type Transaction } from '@adoption/database';
import type { DeliveryFacts } from './delivery-facts';
import { claimDeliveries, DELIVERY_LEASE_SECONDS } from './queries/claim-deliveries.query';
import { dueDeliveries } from './queries/due-deliveries.query';
import { loadDeliveries } from './queries/load-deliveries.query';
import { lockAddresses } from './queries/lock-addresses.query';
import { lockSending } from './queries/lock-sending.query';
import { putOffDeliveries } from './queries/put-off-deliveries.query';
import { nextWakingInstant } from './quiet-hours';

/** A mail that this claim hands over. */
export type ClaimedMail = DeliveryFacts & { readonly attempts: number; readonly silences: number };

/** Mails that were taken out of the due ones in one transaction. */
export interface Claim {
  readonly id: string;
  /** To hand over: they are `sending`, committed. */
  readonly mails: readonly ClaimedMail[];
  /** Whether anything was decided; false: nothing is due, or nothing may be sent. */
  readonly any: boolean;
}

/**
 * Takes due mails of an engagement, each at most once: in one transaction it holds the engagement (which then cannot be paused or cancelled), the mails and
 * their addresses, decides who is not written to (any more), and marks the others as `sending`. All times are the database's.
 */
@Injectable()
export class DeliveryClaims {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'timeZone'>,
  ) {}

  /** @param limit most mails to decide about */
  claim(engagement: string, limit: number): Promise<Claim> {
    const id = randomUUID();
    return this.database.transaction(async (transaction) => ({ id, ...(await this.claimIn(transaction, engagement, limit, id)) }));
  }

  private async claimIn(transaction: Transaction, id: string, limit: number, claim: string): Promise<Omit<Claim, 'id'>> {
    const engagement = await lockSending(transaction, id);
    if (engagement === undefined) return { mails: [], any: false };
    const { key, quietHours, now } = engagement;
    const wakes = quietHours ? nextWakingInstant(engagement.timeZone ?? this.settings.timeZone, now, DELIVERY_LEASE_SECONDS * 1_000) : now;
    if (wakes > now) {
      await putOffDeliveries(transaction, key, wakes);
      return { mails: [], any: false };
    }
    const due = await dueDeliveries(transaction, key, limit);
    if (due.length === 0) return { mails: [], any: false };
    await lockAddresses(
      transaction,
      due.map(({ address }) => address),
    );
    const decided = await claimDeliveries(
      transaction,
      due.map((delivery) => delivery.key),
      claim,
    );
    const wanted = decided.filter(({ reason }) => reason === null).map((delivery) => delivery.key);
    return { mails: wanted.length === 0 ? [] : await loadDeliveries(transaction, wanted, this.settings.timeZone), any: true };
  }
}
