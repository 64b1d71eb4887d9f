import type { Transaction } from '@adoption/database';

const CUSTOMERS = `
INSERT INTO customer_activity AS t (customer, version, changed_at)
SELECT DISTINCT customer, 1, $2::timestamptz FROM unnest($1::int[]) AS r (customer) ORDER BY customer
ON CONFLICT (customer) DO UPDATE SET version = t.version + 1, changed_at = excluded.changed_at`;

/** Tells every reader of these customers' figures that their data has changed. */
export async function bumpCustomerVersions(transaction: Transaction, customers: readonly number[], now: Date): Promise<void> {
  await transaction.run(CUSTOMERS, [customers, now]);
}

const CONFIGURATION = `
INSERT INTO configuration_versions AS t (topic, version, changed_at) VALUES ($1, 1, $2)
ON CONFLICT (topic) DO UPDATE SET version = t.version + 1, changed_at = excluded.changed_at`;

/** Tells every reader of figures that the catalogue has changed. */
export async function bumpCatalogueVersion(transaction: Transaction, now: Date): Promise<void> {
  await transaction.run(CONFIGURATION, ['catalogue', now]);
}

/** Tells every reader of a comparison that customers belong to other groups: a segment, an industry, the end of a contract. */
export async function bumpPeersVersion(transaction: Transaction, now: Date): Promise<void> {
  await transaction.run(CONFIGURATION, ['peers', now]);
}
