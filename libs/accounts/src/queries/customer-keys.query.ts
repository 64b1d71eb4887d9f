import type { Queryable } from '@adoption/database';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The text if it has the form of a UUID, else null. */
export const asUuid = (text: string): string | null => (UUID.test(text) ? text : null);

const SQL = `
SELECT wanted.name, c.key, c.external_id AS "externalId" FROM unnest($2::text[]) AS wanted (name) JOIN customers c ON c.id = wanted.name::uuid
UNION ALL
SELECT external_id, key, external_id FROM customers WHERE external_id = ANY($1::text[])`;

/** What a customer's name stands for. */
export interface CustomerReference {
  readonly key: number;
  readonly externalId: string;
}

/** Customers by external id or, where no external id fits, by UUID; names without a customer are missing from the answer. */
export async function customerKeys(database: Queryable, names: readonly string[]): Promise<ReadonlyMap<string, CustomerReference>> {
  const distinct = [...new Set(names)];
  const rows = await database.query<CustomerReference & { name: string }>(SQL, [distinct, distinct.filter((name) => asUuid(name) !== null)]);
  // External ids come last and win.
  return new Map(rows.map(({ name, key, externalId }) => [name, { key, externalId }]));
}
