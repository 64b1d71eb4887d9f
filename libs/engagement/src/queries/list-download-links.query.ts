import type { Queryable } from '@adoption/database';

/** A link as its row says; its token is not known any more. */
export interface DownloadLinkRow {
  readonly key: number;
  readonly id: string;
  readonly featureKey: string;
  readonly featureName: string;
  readonly engagementId: string | null;
  readonly url: string;
  readonly expiresAt: Date;
  readonly clicks: number;
  readonly lastClickedAt: Date | null;
  readonly createdBy: string;
  readonly createdAt: Date;
}

const SQL = `
SELECT l.key, l.id, f.key AS "featureKey", f.name AS "featureName", e.id AS "engagementId", l.url, l.expires_at AS "expiresAt", l.clicks,
  l.last_clicked_at AS "lastClickedAt", l.created_by AS "createdBy", l.created_at AS "createdAt"
FROM download_links l JOIN features f ON f.slot = l.feature LEFT JOIN engagements e ON e.key = l.engagement
WHERE l.customer = $1 AND ($2::int IS NULL OR l.key < $2) AND ($3::uuid IS NULL OR l.id = $3) ORDER BY l.key DESC LIMIT $4`;

/** Links of a customer, the newest first. @param of only those before a key, or the one with an id */
export const listDownloadLinks = (
  database: Queryable,
  customer: number,
  of: { readonly before?: number | null; readonly id?: string; readonly limit: number },
): Promise<DownloadLinkRow[]> => database.query<DownloadLinkRow & Record<string, unknown>>(SQL, [customer, of.before ?? null, of.id ?? null, of.limit]);
