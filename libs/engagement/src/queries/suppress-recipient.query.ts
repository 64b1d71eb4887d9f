import type { Queryable } from '@adoption/database';

const SQL = `
INSERT INTO suppressions (address, reason, at, delivery) SELECT address, 'unsubscribed', now(), id FROM deliveries WHERE token = $1 ON CONFLICT (address) DO NOTHING`;

/** Never again writes to the recipient of the mail that carries the token; nothing happens for one that no mail carries. */
export async function suppressRecipient(database: Queryable, token: Buffer): Promise<void> {
  await database.query(SQL, [token]);
}
