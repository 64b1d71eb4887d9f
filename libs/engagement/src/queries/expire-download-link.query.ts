import type { Queryable } from '@adoption/database';

const SQL = `
UPDATE download_links l SET expires_at = least(l.expires_at, $3::timestamptz) FROM customers c
WHERE c.key = l.customer AND l.id = $1 AND ($2::text IS NULL OR lower(c.csm_email) = $2) RETURNING l.key`;

/** Ends a link at once; its clicks stay. @returns whether there is such a link of this CSM's (null: of anybody's) */
export async function expireDownloadLink(database: Queryable, id: string, csmEmail: string | null, now: Date): Promise<boolean> {
  return (await database.query(SQL, [id, csmEmail, now])).length > 0;
}
