import { Injectable } from '@nestjs/common';
import type { AccountScope, Caller } from '@adoption/access';
import { bumpCustomerVersions, isoDay, localDay, parseDay } from '@adoption/accounts';
import { Clock } from '@adoption/config';
import { Database } from '@adoption/database';
import { type Idempotency, startJob } from '@adoption/jobs';
import { invalid, notFound, Problem } from '@adoption/problems';
import { decide, type LifeStatus } from '@adoption/recommendations';
import { AdoptionService } from '../adoption.service';
import { decidedRecommendation } from '../queries/decided-recommendation.query';
import { lockRecommendations } from '../queries/lock-recommendations.query';
import { storeRecommendations } from '../queries/store-recommendations.query';
import { type StoredRecommendation, storedRecommendations } from '../queries/stored-recommendations.query';
import { KEPT_BY, storedOf } from './recommendation-book';
import { parseRecommendationId, recommendationId } from './recommendation-id';

/** A recommendation as it is kept, whether it still applies or not. */
export interface KeptRecommendation extends Omit<StoredRecommendation, 'snoozedUntil'> {
  readonly id: string;
  /** Local day `YYYY-MM-DD`. */
  readonly until: string | null;
}

/** What a person wants a recommendation to be. */
export interface RecommendationDecision {
  readonly status: LifeStatus;
  readonly reason: string | null;
  /** Local day `YYYY-MM-DD` on which a snoozed one comes back. */
  readonly until: string | null;
}

/** The life of recommendations: what is kept of them, what people decide, runs on request. */
@Injectable()
export class RecommendationsService {
  constructor(
    private readonly adoption: AdoptionService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Everything that was ever recommended for an account: what applies first, by rank. @throws Problem `not_found` */
  async list(customerId: string, scope: AccountScope): Promise<KeptRecommendation[]> {
    const { account } = await this.adoption.accountOn(customerId, null, scope, 'customerId');
    const stored = await storedRecommendations(this.database, account.key);
    return stored.map((recommendation) => kept(account.id, recommendation)).sort((a, b) => Number(b.applies) - Number(a.applies) || a.rank - b.rank);
  }

  /**
   * Writes a person's decision; it survives every later run.
   * @throws Problem `not_found` for a recommendation that the account does not have, `invalid` for a decision that cannot be followed,
   * `conflict` for one that does not fit the present state
   */
  async decide(id: string, decision: RecommendationDecision, by: Caller, scope: AccountScope): Promise<KeptRecommendation> {
    const key = parseRecommendationId(id);
    if (key === null) throw notFound('recommendation');
    const { account } = await this.adoption.accountOn(key.customerId, null, scope, 'id').catch(() => {
      throw notFound('recommendation');
    });
    const applying = await this.applying(account.id, key.rule, key.subject);
    const now = this.clock.now();
    return this.database.transaction(async (transaction) => {
      await lockRecommendations(transaction, account.key);
      const stored = (await storedRecommendations(transaction, account.key)).find(({ rule, subject }) => rule === key.rule && subject === key.subject);
      const current = stored ?? applying;
      if (current === undefined) throw notFound('recommendation');
      const { next, refusal } = decide({ ...current, until: current.snoozedUntil }, { ...decision, until: dayOf(decision.until) }, localDay(account.zone, now));
      if (refusal !== null) {
        const { kind, code, detail, pointer } = refusal;
        throw new Problem(kind, code, detail, [{ pointer, code, detail }]);
      }
      const decided = { ...current, status: next.status, reason: next.reason, snoozedUntil: next.until };
      if (stored === undefined) await storeRecommendations(transaction, account.key, [decided], now);
      await decidedRecommendation(transaction, account.key, decided, by.email ?? by.id, now);
      await bumpCustomerVersions(transaction, [account.key], new Date(now));
      return kept(account.id, decided);
    });
  }

  /** Starts a run for one account, or for all that the caller sees; returns the id of the job. @throws Problem `not_found` */
  async startRun(customerId: string | null, by: Caller, scope: AccountScope, idempotency: Idempotency | null): Promise<string> {
    const account = customerId === null ? null : (await this.adoption.accountOn(customerId, null, scope, 'customerId')).account;
    const subject = account === null ? { scope: 'all', csmEmail: scope.csmEmail } : { scope: 'account', key: account.key, id: account.id };
    return this.database.transaction((transaction) =>
      startJob(transaction, { kind: 'generate-recommendations', subject, customer: account?.key ?? null, requestedBy: by.id, idempotency }),
    );
  }

  /** The recommendation as the dashboard shows it now; undefined when the rule does not apply. */
  private async applying(customerId: string, rule: string, subject: string): Promise<StoredRecommendation | undefined> {
    const view = await this.adoption.view(customerId, KEPT_BY, { csmEmail: null });
    const { recommendations } = await this.adoption.dashboard(view);
    const found = recommendations.find((candidate) => candidate.rule === rule && candidate.subject === subject);
    return found === undefined ? undefined : storedOf(found);
  }
}

const kept = (customerId: string, { snoozedUntil, ...recommendation }: StoredRecommendation): KeptRecommendation => ({
  id: recommendationId({ customerId, ...recommendation }),
  ...recommendation,
  until: snoozedUntil === null ? null : isoDay(snoozedUntil),
});

function dayOf(until: string | null): number | null {
  const day = until === null ? null : parseDay(until);
  if (until !== null && day === null) throw invalid('until must be a day.', [{ pointer: '/until', code: 'invalid_day', detail: 'Use a day YYYY-MM-DD.' }]);
  return day;
}
