import { randomBytes } from 'node:crypto';
import type { Queryable } from '@adoption/database';

// Whoever comes first makes it; who comes at the same time waits for the first and gets the same.
const SQL = `
WITH known AS (SELECT secret FROM mail_secrets), made AS (
  INSERT INTO mail_secrets (secret) SELECT $1 WHERE NOT EXISTS (SELECT FROM known) ON CONFLICT (one) DO UPDATE SET secret = mail_secrets.secret RETURNING secret)
SELECT secret FROM known UNION ALL SELECT secret FROM made`;

/** The secret under which addresses are kept as hashes: 32 random bytes, made once. */
export async function mailSecret(database: Queryable): Promise<Buffer> {
  return (await database.query<{ secret: Buffer }>(SQL, [randomBytes(32)]))[0]!.secret;
}
