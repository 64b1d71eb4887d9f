import { randomBytes } from 'node:crypto';
import type { Queryable } from '@adoption/database';

const MAKE = 'INSERT INTO mail_secrets (secret) VALUES ($1) ON CONFLICT DO NOTHING';
const READ = 'SELECT secret FROM mail_secrets';

/** The secret that e-mail addresses are hashed with. Made by whoever asks first, the same for ever after: without it no suppression could be found again. */
export async function mailSecret(database: Queryable): Promise<Buffer> {
  const [kept] = await database.query<{ secret: Buffer }>(READ);
  if (kept !== undefined) return kept.secret;
  await database.query(MAKE, [randomBytes(32)]);
  return (await database.query<{ secret: Buffer }>(READ))[0]!.secret;
}
