import { Injectable } from '@nestjs/common';
import { Clock } from '@adoption/config';
import { Database } from '@adoption/database';
import { type CustomerChange, CustomersService } from './customers.service';
import { customerKeys } from './queries/customer-keys.query';
import { memberships } from './queries/memberships.query';
import { findTraits, forgetTraits, keepTraits, settledUsers } from './queries/waiting-traits.query';
import { customerTraits, userTraits, type UserTraits } from './traits';
import { type UserChange, UsersService } from './users.service';

/** A user belongs to a customer. Users by external id, customers by external id or UUID. */
export interface Membership {
  readonly user: string;
  readonly customer: string;
}

/** What a foreign client says about somebody, unchecked. */
export interface SaidOfUser {
  readonly user: string;
  /** Where the call names it; null: every customer the user belongs to. */
  readonly customer: string | null;
  readonly traits: Readonly<Record<string, unknown>>;
}

export interface SaidOfCustomer {
  readonly customer: string;
  readonly traits: Readonly<Record<string, unknown>>;
}

/** Users of which kept traits are handed on at once. */
const SETTLED_AT_ONCE = 1_000;

/**
 * What the calls of other vendors' SDKs say about accounts: memberships and traits. Takes many calls at once, in the order in
 * which they came (the later word wins), in a few statements. Ids must be texts that can be stored.
 */
@Injectable()
export class AccountsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly customers: CustomersService,
    private readonly users: UsersService,
  ) {}

  /** Creates the customers that are not there; without a name they are called by their external id. Returns how many were created. */
  async createCustomersIfMissing(wanted: readonly { readonly externalId: string; readonly name?: unknown }[]): Promise<number> {
    const known = await customerKeys(
      this.database,
      wanted.map(({ externalId }) => externalId),
    );
    const missing = new Map<string, CustomerChange>();
    for (const { externalId, name } of wanted) {
      if (!known.has(externalId)) missing.set(externalId, { externalId, name: customerTraits({ name }).name ?? missing.get(externalId)?.name ?? externalId });
    }
    const plan = await this.customers.write(candidatesOf(missing.values()), false, 'missing');
    return plan.created.length;
  }

  /** Writes traits of customers that exist. */
  async applyCustomerTraits(said: readonly SaidOfCustomer[]): Promise<void> {
    const known = await customerKeys(
      this.database,
      said.map(({ customer }) => customer),
    );
    const changes = new Map<string, CustomerChange>();
    for (const { customer, traits } of said) {
      const externalId = known.get(customer)?.externalId;
      if (externalId !== undefined) changes.set(externalId, { ...changes.get(externalId), ...(customerTraits(traits) as Partial<CustomerChange>), externalId });
    }
    await this.customers.write(candidatesOf(changes.values()), false, 'existing');
  }

  /** Makes users members of customers, with what was said of them before. Returns the names that no customer has. */
  async join(joining: readonly Membership[]): Promise<{ readonly unknownCustomers: readonly string[] }> {
    const known = await customerKeys(
      this.database,
      joining.map(({ customer }) => customer),
    );
    const waiting = await findTraits(this.database, [...new Set(joining.map(({ user }) => user))]);
    const traitsOf = new Map(waiting.map(({ usr, traits }) => [usr, traits]));
    const changes = new Changes();
    for (const { user, customer } of joining) {
      const key = known.get(customer)?.key;
      if (key !== undefined) changes.add(key, user, traitsOf.get(user) ?? {});
    }
    await this.users.write(changes.rows());
    if (waiting.length > 0) await this.forget(waiting, changes);
    return { unknownCustomers: [...new Set(joining.map(({ customer }) => customer))].filter((name) => !known.has(name)) };
  }

  /** Writes traits of users; those of users without a customer are kept until there is one. */
  async applyUserTraits(said: readonly SaidOfUser[]): Promise<void> {
    const named = said.flatMap(({ customer }) => (customer === null ? [] : [customer]));
    const known = await customerKeys(this.database, named);
    const customersOf = new Map<string, number[]>();
    for (const { externalId, customer } of await memberships(this.database, [...new Set(said.map(({ user }) => user))])) {
      customersOf.set(externalId, [...(customersOf.get(externalId) ?? []), customer]);
    }
    const changes = new Changes();
    const homeless = new Map<string, UserTraits>();
    for (const { user, customer, traits } of said) {
      const key = customer === null ? undefined : known.get(customer)?.key;
      const keys = key === undefined ? (customersOf.get(user) ?? []) : [key];
      for (const one of keys) changes.add(one, user, userTraits(traits));
      if (keys.length === 0) homeless.set(user, { ...homeless.get(user), ...userTraits(traits) });
    }
    await this.users.write(changes.rows());
    const kept = [...homeless].filter(([, traits]) => Object.keys(traits).length > 0);
    if (kept.length > 0) {
      await keepTraits(
        this.database,
        kept.map(([usr, traits]) => ({ usr, traits })),
        new Date(this.clock.now()),
      );
    }
  }

  /** Hands on traits of users who became members without a join, by an event or a bulk write. Returns how many users; to be called now and then. */
  async settleTraits(): Promise<number> {
    const users = await settledUsers(this.database, SETTLED_AT_ONCE);
    if (users.length === 0) return 0;
    const waiting = await findTraits(this.database, users);
    const traitsOf = new Map(waiting.map(({ usr, traits }) => [usr, traits]));
    const changes = new Changes();
    for (const { customer, externalId } of await memberships(this.database, users)) changes.add(customer, externalId, traitsOf.get(externalId) ?? {});
    await this.users.write(changes.rows());
    await this.forget(waiting, changes);
    return users.length;
  }

  private forget(waiting: readonly { readonly usr: string; readonly traits: UserTraits }[], changes: Changes): Promise<void> {
    return forgetTraits(
      this.database,
      waiting.filter(({ usr }) => changes.concern(usr)),
    );
  }
}

const candidatesOf = <Row>(rows: Iterable<Row>): { index: number; row: Row }[] => [...rows].map((row, index) => ({ index, row }));

/** What is to be written about users, one row a membership. */
class Changes {
  private readonly byKey = new Map<string, UserChange>();
  private readonly users = new Set<string>();

  add(customer: number, externalId: string, traits: UserTraits): void {
    const key = `${customer} ${externalId}`;
    this.byKey.set(key, { ...this.byKey.get(key), ...traits, customer, externalId });
    this.users.add(externalId);
  }

  concern(externalId: string): boolean {
    return this.users.has(externalId);
  }

  rows(): UserChange[] {
    return [...this.byKey.values()];
  }
}
