import type { Queryable } from '@adoption/database';

const SQL = `
WITH mail AS (SELECT id, address FROM deliveries WHERE token = $1), made AS (
  INSERT INTO suppressions (address, reason, at, delivery) SELECT address, 'unsubscribed', now(), id FROM mail ON CONFLICT (address) DO NOTHING)
SELECT FROM mail`;

/** Never again writes to the recipient of the mail that carries the token; nothing happens for one that no mail carries. @returns whether one does */
export async function suppressRecipient(database: Queryable, token: Buffer): Promise<boolean> {
  return (await database.query(SQL, [token])).length > 0;
}
