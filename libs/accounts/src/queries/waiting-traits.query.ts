import type { Queryable } from '@adoption/database';
import type { UserTraits } from '../traits';

const KEEP = `
INSERT INTO waiting_traits AS t (usr, traits, updated_at) SELECT usr, traits, $2 FROM jsonb_to_recordset($1::jsonb) AS r (usr text, traits jsonb) ORDER BY usr
ON CONFLICT (usr) DO UPDATE SET traits = t.traits || excluded.traits, updated_at = excluded.updated_at WHERE t.traits <> t.traits || excluded.traits`;

/** Keeps what is known of users who belong to no customer yet. */
export async function keepTraits(database: Queryable, traits: readonly { readonly usr: string; readonly traits: UserTraits }[], now: Date): Promise<void> {
  await database.query(KEEP, [JSON.stringify(traits), now]);
}

const FIND = 'SELECT usr, traits FROM waiting_traits WHERE usr = ANY($1::text[])';

/** What was kept of these users. */
export const findTraits = (database: Queryable, users: readonly string[]): Promise<{ usr: string; traits: UserTraits }[]> => database.query(FIND, [users]);

const SETTLED = 'SELECT DISTINCT w.usr FROM waiting_traits w JOIN users u ON u.external_id = w.usr ORDER BY w.usr LIMIT $1';

/** Users who belong to a customer by now although something is still kept of them. */
export async function settledUsers(database: Queryable, limit: number): Promise<string[]> {
  const rows = await database.query<{ usr: string }>(SETTLED, [limit]);
  return rows.map(({ usr }) => usr);
}

const FORGET = 'DELETE FROM waiting_traits w USING jsonb_to_recordset($1::jsonb) AS r (usr text, traits jsonb) WHERE w.usr = r.usr AND w.traits = r.traits';

/** Forgets what was kept, unless something was added meanwhile. */
export async function forgetTraits(database: Queryable, traits: readonly { readonly usr: string; readonly traits: UserTraits }[]): Promise<void> {
  await database.query(FORGET, [JSON.stringify(traits)]);
}
