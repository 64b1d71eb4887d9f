import type { Queryable } from '@adoption/database';

const SQL = `INSERT INTO suppressions (address, reason, at) VALUES ($1, $2, now()) ON CONFLICT (address) DO NOTHING`;

/** Never again writes to an address; an earlier reason stays. */
export async function suppressAddress(database: Queryable, address: Buffer, reason: 'bounced' | 'complained'): Promise<void> {
  await database.query(SQL, [address, reason]);
}
