import type { Queryable } from '@adoption/database';
import { customerKeys } from './queries/customer-keys.query';
import type { Candidate, Rejection } from './read-rows';

/** A row whose `customerId` became the customer's key. */
export type Owned<Row> = Omit<Row, 'customerId'> & { readonly customer: number };

/** Replaces the names of customers by their keys; rows of unknown customers are refused. */
export async function ownedRows<Row extends { readonly customerId: string }>(
  database: Queryable,
  candidates: readonly Candidate<Row>[],
): Promise<{ candidates: Candidate<Owned<Row>>[]; rejected: Rejection[] }> {
  const keys = await customerKeys(
    database,
    candidates.map(({ row }) => row.customerId),
  );
  const owned: Candidate<Owned<Row>>[] = [];
  const rejected: Rejection[] = [];
  for (const { index, row } of candidates) {
    const { customerId, ...rest } = row;
    const customer = keys.get(customerId)?.key;
    if (customer === undefined) rejected.push({ index, code: 'unknown_customer', detail: 'customerId names no customer.' });
    else owned.push({ index, row: { ...rest, customer } });
  }
  return { candidates: owned, rejected };
}
