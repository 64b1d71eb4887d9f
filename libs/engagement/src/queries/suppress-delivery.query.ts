import type { Queryable } from '@adoption/database';

const SQL = `
INSERT INTO suppressions (address, reason, at, delivery) SELECT address, $2, now(), id FROM deliveries WHERE id = $1 ON CONFLICT (address) DO NOTHING`;

/** Never again writes to the recipient of a mail; an earlier reason stays. */
export async function suppressDelivery(database: Queryable, delivery: string, reason: 'bounced' | 'complained'): Promise<void> {
  await database.query(SQL, [delivery, reason]);
}
