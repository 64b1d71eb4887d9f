import type { Queryable } from '@adoption/database';

// Moments of mails are the database's time.
const SQL = `
SELECT DISTINCT encode(address, 'hex') AS address FROM deliveries
WHERE address = ANY ($1::bytea[]) AND state IN ('sending', 'sent', 'unknown') AND message IN ('message', 'reminder') AND claimed_at > now() - make_interval(days => $2::int)`;

/** Which of some addresses were written to in the last days, by any engagement; as hexadecimal text. Invitations to trainings, their changes and cancellations do not count. */
export async function contactedAddresses(database: Queryable, addresses: readonly Buffer[], days: number): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ address: string }>(SQL, [addresses, days]);
  return new Set(rows.map(({ address }) => address));
}
