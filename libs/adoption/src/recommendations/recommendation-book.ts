import { Injectable } from '@nestjs/common';
import { localDay, parseDay } from '@adoption/accounts';
import { Clock } from '@adoption/config';
import { Database } from '@adoption/database';
import { nextLife } from '@adoption/recommendations';
import type { Recommendation } from '../adoption-dashboard';
import { AdoptionService, type DashboardOptions } from '../adoption.service';
import { lockRecommendations } from '../queries/lock-recommendations.query';
import { noteRecommendationScan, storeRecommendations } from '../queries/store-recommendations.query';
import { type StoredRecommendation, storedRecommendations } from '../queries/stored-recommendations.query';

/** Recommendations are kept as the dashboard shows them when nothing is asked for. */
export const KEPT_BY: DashboardOptions = { period: '30d', comparison: 'peers', asOf: null };

/** How long a run that somebody asked for waits for peers; what is due by itself is taken by the next job. */
const PATIENCE_MILLISECONDS = 60_000;

/** Keeps what was recommended for each account, from run to run, with what people have decided about it. */
@Injectable()
export class RecommendationBook {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Looks what applies to an account now, and writes it down.
   * @param scan the snapshot that made it due; left out when somebody asked for it: then the figures of peers are waited for
   * @returns how many apply; null when they cannot be known yet because the figures of peers are being computed
   */
  async generate(
    account: { readonly key: number; readonly id: string },
    scan?: { readonly through: number; readonly snapshot: number },
  ): Promise<number | null> {
    const view = await this.adoption.view(account.id, KEPT_BY, { csmEmail: null });
    const { recommendations, peerComparison } = await this.adoption.dashboard(view, scan === undefined ? PATIENCE_MILLISECONDS : 0);
    if (peerComparison.pending) return null;
    await this.database.transaction(async (transaction) => {
      await lockRecommendations(transaction, account.key);
      const stored = await storedRecommendations(transaction, account.key);
      await storeRecommendations(transaction, account.key, merged(recommendations, stored, localDay(view.account.zone, this.clock.now())), this.clock.now());
      if (scan !== undefined) await noteRecommendationScan(transaction, account.key, scan, this.clock.now());
    });
    return recommendations.length;
  }
}

/** What applies as it was found, what no longer does as it was left; their lives go on from what people have decided by now. */
function merged(found: readonly Recommendation[], stored: readonly StoredRecommendation[], today: number): StoredRecommendation[] {
  const before = new Map(stored.map((recommendation) => [nameOf(recommendation), recommendation]));
  const applying = new Set(found.map(nameOf));
  const gone = stored.filter((recommendation) => !applying.has(nameOf(recommendation)));
  return [
    ...found.map((recommendation) => living(storedOf(recommendation), before.get(nameOf(recommendation)), today)),
    ...gone.map((recommendation) => living({ ...recommendation, applies: false }, recommendation, today)),
  ];
}

const nameOf = ({ rule, subject }: { readonly rule: string; readonly subject: string }): string => `${rule} ${subject}`;

function living(now: StoredRecommendation, before: StoredRecommendation | undefined, today: number): StoredRecommendation {
  const life = nextLife(before === undefined ? null : { ...before, until: before.snoozedUntil }, now.applies, today);
  return { ...now, status: life?.status ?? 'open', reason: life?.reason ?? null, snoozedUntil: life?.until ?? null };
}

/** A recommendation of the dashboard as it is kept. */
export const storedOf = ({ rule, subject, status, reason, until, title, evidence, impact, expectedGain, gap, rank }: Recommendation): StoredRecommendation => ({
  rule,
  subject,
  status,
  reason,
  snoozedUntil: until === null ? null : parseDay(until),
  title,
  evidence,
  impact,
  expectedGain,
  gap,
  rank,
  applies: true,
});
