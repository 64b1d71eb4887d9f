import type { Clock } from '@adoption/config';
import type { Database } from '@adoption/database';
import type { RejectedEvent } from './usage-event';

/** How long refused events are kept, days. */
export const REJECTS_KEPT_DAYS = 30;
/** Refused events kept of one sender at most, the newest. */
export const REJECTS_KEPT_PER_SOURCE = 10_000;
/** Refused events of one sender that one process keeps in a minute at most; the sender still learns of each in the answer. */
const KEPT_PER_MINUTE = 10_000;
const MINUTE = 60_000;

/** A refused event as listed. */
export interface KeptReject {
  readonly id: number;
  readonly receivedAt: Date;
  /** Who sent it: `key:<id>` or `person:<id>`. */
  readonly source: string;
  /** UUID of the customer it named, when there is such a customer. */
  readonly customerId: string | null;
  readonly eventId: string | null;
  readonly code: string;
  readonly detail: string;
  readonly excerpt: string;
}

/** Which refused events to list. */
export interface RejectFilter {
  /** Only those that name a customer of this CSM; null: all. */
  readonly csmEmail: string | null;
  /** UUID or external id. */
  readonly customer: string | null;
  readonly code: string | null;
  /** Only those kept before this one. */
  readonly before: number | null;
  readonly limit: number;
}

/** Events that were refused, kept with their reason so that senders can be put right. */
export class RejectedEvents {
  private readonly minutes = new Map<string, { minute: number; kept: number }>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps refused events of one sender, as far as its allowance goes. */
  async keep(rejects: readonly RejectedEvent[], source: string): Promise<void> {
    const now = this.clock.now();
    const kept = rejects.slice(0, this.allow(source, rejects.length, now));
    if (kept.length === 0) return;
    await this.database.query(
      `INSERT INTO rejected_events (received_at, source, customer, event_id, code, detail, excerpt)
       SELECT to_timestamp($1::double precision / 1000), $2, coalesce(by_name.key, by_id.key), r.id, r.code, r.detail, r.excerpt
       FROM unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) WITH ORDINALITY AS r (customer, id, code, detail, excerpt, position)
       LEFT JOIN customers by_name ON by_name.external_id = r.customer
       LEFT JOIN customers by_id ON by_id.id = CASE WHEN r.customer ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN r.customer::uuid END
       ORDER BY r.position`,
      [
        now,
        source,
        kept.map((reject) => reject.customer),
        kept.map((reject) => reject.id),
        kept.map((reject) => reject.code),
        kept.map((reject) => reject.detail),
        kept.map((reject) => reject.excerpt),
      ],
    );
  }

  /** Refused events, the newest first. */
  list(filter: RejectFilter): Promise<KeptReject[]> {
    return this.database.query<KeptReject>(
      `SELECT r.id, r.received_at AS "receivedAt", r.source, c.id AS "customerId", r.event_id AS "eventId", r.code, r.detail, r.excerpt
       FROM rejected_events r LEFT JOIN customers c ON c.key = r.customer
       WHERE ($1::text IS NULL OR lower(c.csm_email) = $1) AND ($2::text IS NULL OR c.external_id = $2 OR c.id::text = lower($2))
         AND ($3::text IS NULL OR r.code = $3) AND ($4::bigint IS NULL OR r.id < $4)
       ORDER BY r.id DESC LIMIT $5`,
      [filter.csmEmail, filter.customer, filter.code, filter.before, filter.limit],
    );
  }

  /** Drops what is too old or too much of one sender; returns how many. */
  async prune(): Promise<number> {
    const [answer] = await this.database.query<{ dropped: number }>(
      `WITH dropped AS (
         DELETE FROM rejected_events r USING (
           SELECT id, row_number() OVER (PARTITION BY source ORDER BY id DESC) AS place, received_at FROM rejected_events) ranked
         WHERE r.id = ranked.id AND (ranked.place > $1 OR ranked.received_at < to_timestamp($2::double precision / 1000)) RETURNING 1)
       SELECT count(*)::int AS dropped FROM dropped`,
      [REJECTS_KEPT_PER_SOURCE, this.clock.now() - REJECTS_KEPT_DAYS * 86_400_000],
    );
    return answer!.dropped;
  }

  private allow(source: string, wanted: number, now: number): number {
    const minute = Math.floor(now / MINUTE);
    const used = this.minutes.get(source);
    const kept = used?.minute === minute ? used.kept : 0;
    const allowed = Math.min(wanted, KEPT_PER_MINUTE - kept);
    if (allowed > 0) {
      if (this.minutes.size > 10_000) this.minutes.clear();
      this.minutes.set(source, { minute, kept: kept + allowed });
    }
    return allowed;
  }
}
