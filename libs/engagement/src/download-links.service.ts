import { Inject, Injectable } from '@nestjs/common';
import type { AccountScope, Caller } from '@adoption/access';
import type { PageRequest } from '@adoption/accounts';
import { AdoptionService } from '@adoption/adoption';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { Database, type Queryable } from '@adoption/database';
import { invalid, notFound, Problem } from '@adoption/problems';
import { linkDigest, newLinkToken } from './link-token';
import { clickDownloadLink } from './queries/click-download-link.query';
import { expireDownloadLink } from './queries/expire-download-link.query';
import { type CatalogueFeature, featureByKey } from './queries/feature-by-key.query';
import { insertDownloadLink } from './queries/insert-download-link.query';
import { type DownloadLinkRow, listDownloadLinks } from './queries/list-download-links.query';

const DAY = 86_400_000;
/** How long links last. */
export const LINK_DAYS = { standard: 30, most: 365 } as const;

/** What a link is made for. */
export interface DownloadLinkWish {
  /** Key of the feature. */
  readonly feature: string;
  readonly days: number | null;
}

/** A link as people see it. */
export interface DownloadLink extends DownloadLinkRow {
  readonly state: 'active' | 'expired';
}

/** A link that is to be handed over, and how long it lasts. */
export interface IssuedLink {
  readonly id: string;
  /** The only place that shows its token. */
  readonly shareUrl: string;
  readonly expiresAt: Date;
}

/** Links that lead from a mail or a chat to what the catalogue says to download, and count who follows them. */
@Injectable()
export class DownloadLinksService {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Makes a link of an account to a feature's download. Its address is in the answer and nowhere else.
   * @throws Problem `not_found` for an account out of the scope, `unprocessable` for a feature that has nothing to download
   */
  async create(customerId: string, { feature: key, days }: DownloadLinkWish, by: Caller, scope: AccountScope): Promise<DownloadLink & IssuedLink> {
    const { account } = await this.adoption.accountOn(customerId, null, scope, 'customerId');
    const feature = await featureByKey(this.database, key);
    if (feature === undefined) throw refusal('unknown_feature', 'is not the key of a feature of the catalogue');
    const issued = await this.issue(this.database, { customer: account.key, feature, engagement: null, days, createdBy: by.email ?? by.id });
    const [row] = await listDownloadLinks(this.database, account.key, { id: issued.id, limit: 1 });
    return { ...this.seen(row!), ...issued };
  }

  /**
   * Makes a link within a transaction of the caller's.
   * @param wish `customer` and `engagement` are keys; `days` 1 to 365, null: 30
   * @throws Problem `unprocessable` for a feature that has nothing to download
   */
  async issue(
    database: Queryable,
    wish: {
      readonly customer: number;
      readonly feature: CatalogueFeature;
      readonly engagement: number | null;
      readonly days: number | null;
      readonly createdBy: string;
    },
  ): Promise<IssuedLink> {
    const { customer, feature, engagement, days, createdBy } = wish;
    const url = safeTarget(feature.downloadUrl);
    if (url === null) throw refusal('download_url_missing', 'has no address of a download in the catalogue');
    const now = this.clock.now();
    const token = newLinkToken();
    const expiresAt = new Date(now + (days ?? LINK_DAYS.standard) * DAY);
    const row = { digest: linkDigest(token)!, customer, feature: feature.slot, engagement, url, expiresAt, createdBy, createdAt: new Date(now) };
    const id = await insertDownloadLink(database, row);
    return { id, shareUrl: `${this.settings.publicUrl}/d/${token}`, expiresAt };
  }

  /** Links of an account, the newest first. @throws Problem `not_found`, `invalid` for a cursor that no page gave out */
  async list(customerId: string, { limit, cursor }: PageRequest, scope: AccountScope): Promise<{ items: DownloadLink[]; next: string | null }> {
    const { account } = await this.adoption.accountOn(customerId, null, scope, 'customerId');
    const found = await listDownloadLinks(this.database, account.key, { before: placeOf(cursor), limit: limit + 1 });
    const items = found.slice(0, limit);
    return { items: items.map((row) => this.seen(row)), next: found.length > limit ? String(items.at(-1)!.key) : null };
  }

  /** Ends a link at once; its clicks stay to be seen. @throws Problem `not_found`, also for one of an account out of the scope */
  async revoke(id: string, { csmEmail }: AccountScope): Promise<void> {
    if (!(await expireDownloadLink(this.database, id, csmEmail, new Date(this.clock.now())))) throw notFound('download link');
  }

  /**
   * Where a token leads; null for one that is unknown, has ended or is none.
   * @param counts whether it is followed, not merely looked at
   */
  async follow(token: string, counts: boolean): Promise<string | null> {
    const digest = linkDigest(token);
    if (digest === null) return null;
    return (await clickDownloadLink(this.database, digest, new Date(this.clock.now()), counts)) ?? null;
  }

  private seen(row: DownloadLinkRow): DownloadLink {
    return { ...row, state: row.expiresAt.getTime() > this.clock.now() ? 'active' : 'expired' };
  }
}

/** The address as a header may carry it; null unless it is https without a password in it. */
function safeTarget(address: string | null): string | null {
  const url = address !== null && URL.canParse(address) ? new URL(address) : null;
  return url !== null && url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null;
}

const refusal = (code: string, detail: string): Problem =>
  new Problem('unprocessable', code, 'No link can be made to this feature.', [{ pointer: '/feature', code, detail }]);

function placeOf(cursor: string | null): number | null {
  if (cursor === null) return null;
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor);
  throw invalid('The cursor is not one that this list gave out.', [{ pointer: 'cursor', code: 'invalid_cursor', detail: 'must be the `next` of a page' }]);
}
