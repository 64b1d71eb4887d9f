/** What a link leads to. */
export class LinkedFeatureResponse {
  /** @example mobile_app */
  key: string;
  /** @example Mobile App */
  name: string;
}

/** A link to a download, without its address, which is shown when it is made and never again. */
export class DownloadLinkResponse {
  /** @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
  id: string;
  feature: LinkedFeatureResponse;
  /** Where it leads: the catalogue's address when the link was made. @example https://example.com/mobile */
  target: string;
  /** @example active */
  state: 'active' | 'expired';
  /** When it stops working, or was made to. @example 2026-12-28T09:00:00.000Z */
  expiresAt: string;
  /** How often it was followed. Who followed it is not recorded. @example 17 */
  clicks: number;
  /** @example 2026-11-29T14:05:00.000Z */
  lastClickedAt: string | null;
  /** The engagement whose mails hold it; null: shared by hand. @example 7b7e2c0e-0000-4000-8000-000000000001 */
  engagementId: string | null;
  /** E-mail address of the person, or id of the key, that made it. @example casey@example.com */
  createdBy: string;
  /** @example 2026-11-28T09:00:00.000Z */
  createdAt: string;
}

/** A new link. */
export class CreatedDownloadLinkResponse extends DownloadLinkResponse {
  /** The address to share. It is shown only here. @example https://adoption.example.com/d/Zm9yLXRoZS1leGFtcGxlLQ */
  url: string;
}

/** Links of an account, the newest first. */
export class DownloadLinksResponse {
  items: DownloadLinkResponse[];
  /** Cursor of the next page; null on the last one. */
  next: string | null;
}
