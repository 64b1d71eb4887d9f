import type { Queryable } from '@adoption/database';

/** A link to keep. */
export interface NewDownloadLink {
  /** SHA-256 of its token. */
  readonly digest: Buffer;
  /** Key of the customer. */
  readonly customer: number;
  /** Slot of the feature. */
  readonly feature: number;
  /** Key of the engagement that sends it; null: shared by hand. */
  readonly engagement: number | null;
  readonly url: string;
  readonly expiresAt: Date;
  readonly createdBy: string;
  readonly createdAt: Date;
}

const SQL = `
INSERT INTO download_links (digest, customer, feature, engagement, url, expires_at, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`;

/** Keeps a link; returns its id. */
export async function insertDownloadLink(database: Queryable, link: NewDownloadLink): Promise<string> {
  const { digest, customer, feature, engagement, url, expiresAt, createdBy, createdAt } = link;
  const [row] = await database.query<{ id: string }>(SQL, [digest, customer, feature, engagement, url, expiresAt, createdBy, createdAt]);
  return row!.id;
}
