import type { Queryable } from '@adoption/database';

const SQL = "SELECT encode(address, 'hex') AS address FROM suppressions WHERE address = ANY ($1::bytea[])";

/** Which of some addresses may never be written to; as hexadecimal text. */
export async function suppressedAddresses(database: Queryable, addresses: readonly Buffer[]): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ address: string }>(SQL, [addresses]);
  return new Set(rows.map(({ address }) => address));
}
