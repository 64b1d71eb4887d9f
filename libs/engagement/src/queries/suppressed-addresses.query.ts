import type { Queryable } from '@adoption/database';

const SQL = 'SELECT address FROM suppressions WHERE address = ANY($1::bytea[])';

/** Which of these addresses nobody writes to any more. */
export async function suppressedAddresses(database: Queryable, addresses: readonly Buffer[]): Promise<Buffer[]> {
  return (await database.query<{ address: Buffer }>(SQL, [addresses])).map(({ address }) => address);
}
