import { randomBytes } from 'node:crypto';
import type { Queryable } from '@adoption/database';

const FIND = 'SELECT secret FROM mail_secrets';
const MAKE = 'INSERT INTO mail_secrets (secret) VALUES ($1) ON CONFLICT DO NOTHING';

/** The secret that addresses are hashed with: 32 random bytes, made once. */
export async function mailSecret(database: Queryable): Promise<Buffer> {
  const [found] = await database.query<{ secret: Buffer }>(FIND);
  if (found !== undefined) return found.secret;
  await database.query(MAKE, [randomBytes(32)]);
  return (await database.query<{ secret: Buffer }>(FIND))[0]!.secret;
}
