import type { Database } from '@adoption/database';
import { int4s, instants, words } from './pg-array';
import { eventKey } from './resolved-event';
import type { UsageEvent } from './usage-event';

/** An event whose customer was found. */
export interface AddressedEvent {
  readonly event: UsageEvent;
  /** Key of the customer. */
  readonly customer: number;
}

/** Tells which events are stored already, without storing any. */
export class EventLookUp {
  constructor(private readonly database: Database) {}

  /** For each event, in order, the identity under which it is stored: (customer, id, timestamp). */
  identities(events: readonly AddressedEvent[]): string[] {
    return events.map(({ event, customer }) => `${customer} ${event.at} ${eventKey(event.id)}`);
  }

  /** For each event, in order, whether it is stored. */
  async known(events: readonly AddressedEvent[]): Promise<boolean[]> {
    const known = events.map(() => false);
    if (events.length === 0) return known;
    const found = await this.database.query<{ place: number }>(
      `SELECT n.place::int AS place FROM unnest($1::int[], $2::timestamptz[], $3::uuid[]) WITH ORDINALITY AS n (customer, at, key, place)
       JOIN usage_events e ON e.customer = n.customer AND e.occurred_at = n.at AND e.key = n.key
       WHERE e.occurred_at BETWEEN to_timestamp($4::double precision / 1000) - interval '1 second' AND to_timestamp($5::double precision / 1000) + interval '1 second'`,
      [
        int4s(events, ({ customer }) => customer),
        instants(events, ({ event }) => event.at),
        words(events, ({ event }) => eventKey(event.id)),
        events.reduce((least, { event }) => Math.min(least, event.at), Infinity),
        events.reduce((most, { event }) => Math.max(most, event.at), -Infinity),
      ],
    );
    for (const { place } of found) known[place - 1] = true;
    return known;
  }
}
