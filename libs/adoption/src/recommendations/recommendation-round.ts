import { Inject, Injectable } from '@nestjs/common';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { Database } from '@adoption/database';
import { accountsAfter } from '../queries/accounts-after.query';
import { dueRecommendations } from '../queries/due-recommendations.query';
import { SettingsService } from '../settings/settings.service';
import { RecommendationBook } from './recommendation-book';

/** Accounts of one step: an interruption costs no more than these. */
const ACCOUNTS_A_STEP = 10;

/** Whose recommendations a job generates: those that are due, those of one account, or all (of one CSM). */
export type RecommendationScope =
  | { readonly scope: 'due' }
  | { readonly scope: 'account'; readonly key: number; readonly id: string }
  | { readonly scope: 'all'; readonly csmEmail: string | null };

/** How far a job has come. */
export interface RecommendationPosition {
  readonly done: number;
  /** Key of the last account of a walk through all of them. */
  readonly after: number;
  /** Keys of accounts whose peers are still being computed: the next job takes them. */
  readonly waiting: readonly number[];
  /** Keys of accounts that failed, and why the first one did. */
  readonly failed: readonly number[];
  readonly reason: string | null;
  /** Whether those of the due ones that failed have had another turn, after all others: the moment may have been the reason. */
  readonly again: boolean;
}

const START: RecommendationPosition = { done: 0, after: 0, waiting: [], failed: [], reason: null, again: false };

export interface RecommendationStep {
  readonly position: RecommendationPosition;
  readonly remaining: number;
}

interface Chosen {
  readonly key: number;
  readonly id: string;
  readonly scan?: { readonly through: number; readonly snapshot: number };
}

/** Generates recommendations, a few accounts at a time. Done again it leaves what it left. */
@Injectable()
export class RecommendationRound {
  constructor(
    private readonly database: Database,
    private readonly book: RecommendationBook,
    private readonly configured: SettingsService,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Whether any account's recommendations are due. */
  async isDue(): Promise<boolean> {
    return (await this.due([], 1)).length > 0;
  }

  /** @param reached null before the first step */
  async step(scope: RecommendationScope, reached: RecommendationPosition | null): Promise<RecommendationStep> {
    const position = reached ?? START;
    const { chosen, accounts } = await this.choose(scope, position);
    const waiting = [...position.waiting];
    const failed = [...position.failed];
    let { reason, done } = position;
    for (const { scan, ...account } of chosen) {
      try {
        if ((await this.book.generate(account, scan)) === null) waiting.push(account.key);
        else done++;
      } catch (error) {
        failed.push(account.key);
        reason ??= String(error);
      }
    }
    const after = chosen.at(-1)?.key ?? position.after;
    const next: RecommendationPosition = { done, after, waiting, failed, reason, again: position.again };
    const remaining = accounts - chosen.length;
    if (remaining > 0 || failed.length === 0 || next.again || scope.scope === 'all') return { position: next, remaining };
    return { position: { ...next, failed: [], reason: null, again: true }, remaining: failed.length };
  }

  private async choose(scope: RecommendationScope, { after, waiting, failed }: RecommendationPosition): Promise<{ chosen: Chosen[]; accounts: number }> {
    if (scope.scope === 'account') return { chosen: [scope], accounts: 1 };
    if (scope.scope === 'all') {
      const walked = await accountsAfter(this.database, after, scope, ACCOUNTS_A_STEP);
      return { chosen: walked.map(({ key, id }) => ({ key, id })), accounts: walked[0]?.accounts ?? 0 };
    }
    const due = await this.due([...waiting, ...failed], ACCOUNTS_A_STEP);
    return { chosen: due.map(({ key, id, through, snapshot }) => ({ key, id, scan: { through, snapshot } })), accounts: due[0]?.accounts ?? 0 };
  }

  private async due(without: readonly number[], limit: number): ReturnType<typeof dueRecommendations> {
    const { formulaVersion } = await this.configured.current();
    return dueRecommendations(this.database, this.clock.now(), this.settings.timeZone, formulaVersion, limit, without);
  }
}
