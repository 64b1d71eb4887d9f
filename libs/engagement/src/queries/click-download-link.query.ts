import type { Queryable } from '@adoption/database';

// One statement counts and answers, so that no click is lost or counted for a link that has ended in between.
const CLICK = `UPDATE download_links SET clicks = clicks + 1, last_clicked_at = $2 WHERE digest = $1 AND expires_at > $2 RETURNING url`;
const LOOK = `SELECT url FROM download_links WHERE digest = $1 AND expires_at > $2`;

/** Where a link leads while it lasts; undefined: nowhere. @param counts whether this is a click */
export async function clickDownloadLink(database: Queryable, digest: Buffer, now: Date, counts: boolean): Promise<string | undefined> {
  const [row] = await database.query<{ url: string }>(counts ? CLICK : LOOK, [digest, now], counts ? 'click-download-link' : 'look-at-download-link');
  return row?.url;
}
