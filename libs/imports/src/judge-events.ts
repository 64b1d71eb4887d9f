import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { Database } from '@adoption/database';
import { type AddressedEvent, EventIntake, EventLookUp, parseNativeEvent, type UsageEvent } from '@adoption/usage';
import { idOfRow, namedEvent, rowDigest } from './event-ids';
import type { Judgement, PartPlace, ReadRow, RowProblem } from './judged-part';
import { customersInReach } from './queries/customers-in-reach.query';
import { earlierKeys } from './queries/earlier-keys.query';

const UNKNOWN_CUSTOMER: RowProblem = { code: 'unknown_customer', detail: 'customerId names no customer.' };

/** Judges and stores rows that are events, with the very check and intake of events that are sent. */
@Injectable()
export class JudgeEvents {
  constructor(
    private readonly database: Database,
    private readonly lookUp: EventLookUp,
    private readonly intake: EventIntake,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * What storing these rows would do now.
   * @param said what each row says before its times were brought into form: what the ids of rows without one are made of
   */
  async judge(place: PartPlace, rows: readonly ReadRow[], said: readonly Record<string, unknown>[]): Promise<Judgement> {
    const faults: (RowProblem | null)[] = rows.map(() => null);
    const keys = new Map<string, number>();
    const ids = await this.ids(place, said, keys);
    const limits = { now: this.clock.now(), retentionDays: this.settings.retentionDays };
    const parsed = rows.map(({ row }, at): UsageEvent | null => {
      const read = parseNativeEvent({ ...namedEvent(row), id: ids[at] }, limits);
      if (!('fault' in read)) return read;
      faults[at] = { code: read.fault, detail: read.detail };
      return null;
    });
    const names = parsed.flatMap((event) => (event === null || event.customer === null ? [] : [event.customer]));
    const customers = await customersInReach(this.database, names, place.csmEmail);
    const valid: AddressedEvent[] = [];
    parsed.forEach((event, at) => {
      const customer = event?.customer === undefined || event.customer === null ? undefined : customers.get(event.customer);
      if (event !== null && customer === undefined) faults[at] = UNKNOWN_CUSTOMER;
      else if (event !== null && customer !== undefined) valid.push({ event, customer });
    });
    return {
      faults,
      duplicates: await this.duplicates(place, valid, keys),
      keys,
      created: 0,
      updated: 0,
      unchanged: 0,
      customers: [...new Set(valid.map(({ customer }) => customer))],
      events: valid.map(({ event }) => event),
      users: valid.map(({ customer, event }) => ({ customer, user: event.user })),
    };
  }

  /** Stores events. Doing it again stores nothing more. */
  async write(importId: number, events: readonly UsageEvent[], source: string): Promise<void> {
    await this.intake.accept({ events, indexes: events.map((_, at) => at), rejected: [] }, source, importId);
  }

  /** Ids of the rows: their own, or what they say and how often the file has said it so far. */
  private async ids(place: PartPlace, said: readonly Record<string, unknown>[], keys: Map<string, number>): Promise<unknown[]> {
    const named = said.map(namedEvent);
    const digests = named.map((row) => (row['id'] === undefined ? rowDigest(row) : null));
    const earlier = await this.earlier(
      place,
      digests.filter((digest) => digest !== null),
    );
    return named.map((row, at) => {
      const digest = digests[at];
      if (digest === null || digest === undefined) return row['id'];
      const times = (keys.get(digest) ?? 0) + 1;
      keys.set(digest, times);
      return idOfRow(digest, (earlier.get(digest) ?? 0) + times);
    });
  }

  /** Events that are stored, or stand in the file before. */
  private async duplicates(place: PartPlace, valid: readonly AddressedEvent[], keys: Map<string, number>): Promise<number> {
    const identities = this.lookUp.identities(valid).map((identity) => createHash('sha256').update(identity).digest('hex').slice(0, 32));
    const known = await this.lookUp.known(valid);
    const earlier = await this.earlier(place, identities);
    let duplicates = 0;
    identities.forEach((identity, at) => {
      if (known[at] || earlier.has(identity) || keys.has(identity)) duplicates++;
      keys.set(identity, (keys.get(identity) ?? 0) + 1);
    });
    return duplicates;
  }

  private earlier({ key, part }: PartPlace, digests: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return digests.length === 0 ? Promise.resolve(new Map<string, number>()) : earlierKeys(this.database, key, part, digests);
  }
}
