import { Injectable } from '@nestjs/common';
import type { AccountScope } from '@adoption/access';
import { Database } from '@adoption/database';
import { notFound } from '@adoption/problems';
import { cursorValues, type KeyTypes, type KeyValue, page, type Page } from './keyset';
import { type ContractItem, listContracts } from './queries/list-contracts.query';
import { type CustomerItem, listCustomers } from './queries/list-customers.query';
import { type EntitlementItem, listEntitlements } from './queries/list-entitlements.query';
import { type GaugeItem, listGauges } from './queries/list-gauges.query';
import { listUsers, type UserItem } from './queries/list-users.query';
import { visibleCustomer } from './queries/visible-customer.query';
import { SINCE_EVER } from './rows/entitlement-row';

/** Which part of a list is wanted. */
export interface PageRequest {
  /** 1 … 200. */
  readonly limit: number;
  /** `next` of the page before; null: the first page. */
  readonly cursor: string | null;
}

/** A page of what belongs to one customer, with the customer's UUID on every item. */
type PageOf<Item> = Page<Item & { readonly customerId: string }>;

const CUSTOMER_KEY: KeyTypes = ['number', 'text', 'key'];

/** Finds customers and what belongs to them, among the accounts that the reader may see. */
@Injectable()
export class LookUpService {
  constructor(private readonly database: Database) {}

  /** @throws Problem not_found, also for another's customer */
  async customer(id: string, scope: AccountScope): Promise<CustomerItem> {
    const [row] = await listCustomers(this.database, { ...scope, id, externalId: null, q: null, after: null, limit: 1 });
    if (row === undefined) throw notFound('customer');
    return row;
  }

  /** Customers by name; with `q` those whose name holds it, then those whose name is like it. */
  async customers(
    filter: { readonly externalId: string | null; readonly q: string | null },
    request: PageRequest,
    scope: AccountScope,
  ): Promise<Page<CustomerItem>> {
    const after = cursorValues(request.cursor, CUSTOMER_KEY);
    const rows = await listCustomers(this.database, { ...scope, ...filter, id: null, after, limit: request.limit + 1 });
    return page(rows, request.limit, ({ rank, lowerName, key }) => [rank, lowerName, key]);
  }

  /**
   * Users of a customer by external id.
   * @param customer UUID or external id
   * @throws Problem not_found
   */
  users(customer: string, externalId: string | null, request: PageRequest, scope: AccountScope): Promise<PageOf<UserItem>> {
    const list = (key: number, after: readonly KeyValue[] | null, limit: number) => listUsers(this.database, key, externalId, after, limit);
    return this.owned(customer, request, scope, ['text'], list, (item) => [item.externalId]);
  }

  /** Entitlements of a customer by metric and first day. @throws Problem not_found */
  entitlements(customer: string, request: PageRequest, scope: AccountScope): Promise<PageOf<EntitlementItem>> {
    const list = (key: number, after: readonly KeyValue[] | null, limit: number) => listEntitlements(this.database, key, after, limit);
    return this.owned(customer, request, scope, ['text', 'day'], list, (item) => [item.metric, item.validFrom ?? SINCE_EVER]);
  }

  /** Contracts of a customer, the oldest first. @throws Problem not_found */
  contracts(customer: string, request: PageRequest, scope: AccountScope): Promise<PageOf<ContractItem>> {
    const list = (key: number, after: readonly KeyValue[] | null, limit: number) => listContracts(this.database, key, after, limit);
    return this.owned(customer, request, scope, ['day', 'text'], list, (item) => [item.startsOn, item.externalId]);
  }

  /** Measured values of a customer by metric and day. @throws Problem not_found */
  gauges(customer: string, request: PageRequest, scope: AccountScope): Promise<PageOf<GaugeItem>> {
    const list = (key: number, after: readonly KeyValue[] | null, limit: number) => listGauges(this.database, key, after, limit);
    return this.owned(customer, request, scope, ['text', 'day'], list, (item) => [item.metric, item.date]);
  }

  private async owned<Item>(
    name: string,
    request: PageRequest,
    scope: AccountScope,
    types: KeyTypes,
    list: (customer: number, after: readonly KeyValue[] | null, limit: number) => Promise<Item[]>,
    keyOf: (item: Item) => readonly string[],
  ): Promise<PageOf<Item>> {
    const after = cursorValues(request.cursor, types);
    const customer = await visibleCustomer(this.database, name, scope.csmEmail);
    if (customer === undefined) throw notFound('customer');
    const { items, next } = page(await list(customer.key, after, request.limit + 1), request.limit, keyOf);
    return { items: items.map((item) => ({ customerId: customer.id, ...item })), next };
  }
}
