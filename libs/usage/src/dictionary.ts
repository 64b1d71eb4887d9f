import type { Queryable, Transaction } from '@adoption/database';

/** What an event's customer must be known for. */
export interface CustomerEntry {
  readonly key: number;
  /** IANA zone in which the customer's days are cut. */
  readonly zone: string;
}

export interface UserEntry {
  readonly key: number;
  /** Internal users' events are stored and counted nowhere. */
  readonly internal: boolean;
}

export interface FeatureEntry {
  readonly slot: number;
  /** Property names that may be stored with the feature's events. */
  readonly keptProperties: readonly string[];
}

/** What the catalogue says about an event name. */
export interface EventMapping {
  readonly slot: number;
  readonly kind: EventKind;
}

/** As stored in usage_events.kind: use, create, collaborate. */
export type EventKind = 'u' | 'c' | 'o';

const MOST_ENTRIES = 500_000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * External names → compact integer keys, cached for one process. The caches hold only what is committed, and are cleared
 * when the epoch moves (a zone, an internal flag or the catalogue changed, or a customer was rebuilt). "Unknown" is never cached.
 */
export class Dictionary {
  private readonly customerKeys = new Map<string, number>();
  private readonly customers = new Map<number, CustomerEntry>();
  private readonly users = new Map<number, Map<string, UserEntry>>();
  private userCount = 0;
  private readonly eventNames = new Map<string, number>();
  private catalogue: { features: Map<string, FeatureEntry>; events: Map<string, EventMapping>; bySlot: Map<number, FeatureEntry> } | null = null;

  constructor(private readonly defaultZone: string) {}

  clear(): void {
    this.customerKeys.clear();
    this.customers.clear();
    this.users.clear();
    this.userCount = 0;
    this.eventNames.clear();
    this.catalogue = null;
  }

  /** Keys of customers by external id (first) or UUID; names without a customer are missing from the answer. */
  async resolveCustomers(database: Queryable, names: Iterable<string>): Promise<ReadonlyMap<string, number>> {
    const unknown = new Set<string>();
    for (const name of names) if (!this.customerKeys.has(name)) unknown.add(name);
    if (unknown.size > 0) {
      if (this.customerKeys.size > MOST_ENTRIES) this.customerKeys.clear();
      const byId = await database.query<{ id: string; key: number }>('SELECT id, key FROM customers WHERE id = ANY($1::uuid[])', [
        [...unknown].filter((name) => UUID.test(name)),
      ]);
      const idKeys = new Map(byId.map((row) => [row.id, row.key]));
      for (const name of unknown) {
        const key = idKeys.get(name.toLowerCase());
        if (key !== undefined) this.customerKeys.set(name, key);
      }
      const byName = await database.query<{ external_id: string; key: number }>('SELECT external_id, key FROM customers WHERE external_id = ANY($1::text[])', [
        [...unknown],
      ]);
      for (const row of byName) this.customerKeys.set(row.external_id, row.key);
    }
    return this.customerKeys;
  }

  /** Loads the customers of a group; every key must exist. */
  async loadCustomers(transaction: Queryable, keys: ReadonlySet<number>): Promise<void> {
    const missing = [...keys].filter((key) => !this.customers.has(key));
    if (missing.length === 0) return;
    const rows = await transaction.query<{ key: number; time_zone: string | null }>('SELECT key, time_zone FROM customers WHERE key = ANY($1::int[])', [
      missing,
    ]);
    for (const row of rows) this.customers.set(row.key, { key: row.key, zone: row.time_zone ?? this.defaultZone });
  }

  customer(key: number): CustomerEntry {
    const entry = this.customers.get(key);
    if (entry === undefined) throw new Error(`customer ${key} was not loaded`);
    return entry;
  }

  user(customer: number, name: string): UserEntry | undefined {
    return this.users.get(customer)?.get(name);
  }

  /**
   * Finds or creates users, in the transaction of the group. The answer holds what was not cached; the caller hands it to
   * `rememberUsers` once the transaction has committed.
   */
  async resolveUsers(transaction: Transaction, wanted: ReadonlyMap<number, ReadonlySet<string>>): Promise<NewUsers> {
    const pairs: { customer: number; name: string }[] = [];
    for (const [customer, names] of wanted) for (const name of names) pairs.push({ customer, name });
    if (pairs.length === 0) return [];
    pairs.sort((a, b) => a.customer - b.customer || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    const parameters = [pairs.map((pair) => pair.customer), pairs.map((pair) => pair.name)];
    const found = await this.findUsers(transaction, parameters);
    if (found.length === pairs.length) return found;
    await transaction.run(
      `INSERT INTO users (customer, external_id) SELECT customer, name FROM unnest($1::int[], $2::text[]) AS wanted (customer, name)
       ORDER BY customer, name ON CONFLICT (customer, external_id) DO NOTHING`,
      parameters,
    );
    return this.findUsers(transaction, parameters);
  }

  private async findUsers(transaction: Transaction, parameters: readonly unknown[]): Promise<NewUsers> {
    return transaction.query(
      `SELECT u.customer, u.external_id AS name, u.key, u.internal FROM unnest($1::int[], $2::text[]) AS wanted (customer, name)
       JOIN users u ON u.customer = wanted.customer AND u.external_id = wanted.name`,
      parameters,
    );
  }

  rememberUsers(users: NewUsers): void {
    if (this.userCount + users.length > MOST_ENTRIES) {
      this.users.clear();
      this.userCount = 0;
    }
    for (const { customer, name, key, internal } of users) {
      let names = this.users.get(customer);
      if (names === undefined) this.users.set(customer, (names = new Map()));
      names.set(name, { key, internal });
    }
    this.userCount += users.length;
  }

  eventName(name: string): number | undefined {
    return this.eventNames.get(name);
  }

  /** Finds or creates event names, in the transaction of the group; remembered by the caller after the commit. */
  async resolveEventNames(transaction: Transaction, names: ReadonlySet<string>): Promise<NewEventNames> {
    const wanted = [...names].sort();
    if (wanted.length === 0) return [];
    const find = 'SELECT name, key FROM event_names WHERE name = ANY($1::text[])';
    const found = await transaction.query<NewEventNames[number]>(find, [wanted]);
    if (found.length === wanted.length) return found;
    await transaction.run('INSERT INTO event_names (name) SELECT name FROM unnest($1::text[]) AS wanted (name) ORDER BY name ON CONFLICT (name) DO NOTHING', [
      wanted,
    ]);
    return transaction.query<NewEventNames[number]>(find, [wanted]);
  }

  rememberEventNames(names: NewEventNames): void {
    if (this.eventNames.size + names.length > MOST_ENTRIES) this.eventNames.clear();
    for (const { name, key } of names) this.eventNames.set(name, key);
  }

  async loadCatalogue(transaction: Queryable): Promise<void> {
    if (this.catalogue !== null) return;
    const features = await transaction.query<{ slot: number; key: string; kept_properties: string[] }>('SELECT slot, key, kept_properties FROM features');
    const events = await transaction.query<{ name: string; feature: number; kind: string }>('SELECT name, feature, kind FROM feature_events');
    const bySlot = new Map(features.map((row): [number, FeatureEntry] => [row.slot, { slot: row.slot, keptProperties: row.kept_properties }]));
    this.catalogue = {
      bySlot,
      features: new Map(features.map((row) => [row.key, bySlot.get(row.slot)!])),
      events: new Map(events.map((row) => [row.name, { slot: row.feature, kind: KINDS[row.kind] ?? 'u' }])),
    };
  }

  /**
   * The feature and kind of an event: a named feature wins over the event name's; an unknown one leaves the event unmapped.
   * The kind always comes from the event name.
   */
  mapping(feature: string | null, eventName: string): { readonly feature: FeatureEntry | null; readonly kind: EventKind } {
    const catalogue = this.catalogue!;
    const byName = catalogue.events.get(eventName);
    if (feature !== null) return { feature: catalogue.features.get(feature) ?? null, kind: byName?.kind ?? 'u' };
    return { feature: byName === undefined ? null : (catalogue.bySlot.get(byName.slot) ?? null), kind: byName?.kind ?? 'u' };
  }
}

export type NewUsers = readonly { customer: number; name: string; key: number; internal: boolean }[];
export type NewEventNames = readonly { name: string; key: number }[];

const KINDS: Readonly<Record<string, EventKind>> = { use: 'u', create: 'c', collaborate: 'o' };
