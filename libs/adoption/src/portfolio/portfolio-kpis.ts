import { statusOf, type Target, TARGETS } from '@adoption/metrics';
import { ADOPTION_BANDS } from '@adoption/scoring';
import type { PortfolioKpis } from '../shapes/portfolio.shape';
import type { PortfolioAccount } from './portfolio-account';
import { shownScore } from './select-accounts';

/** What a portfolio aims at; dormant users have the target of a single account. */
export const PORTFOLIO_TARGETS = {
  averageScore: { operator: '>', value: 70, source: 'product default' },
  dormantUserShare: TARGETS.dormantUserShare,
  dormantRecovery: { operator: '>', value: 40, source: 'product default' },
} as const satisfies Record<string, Target>;

/** Scores below this are poor. */
const BELOW = ADOPTION_BANDS.find(({ band }) => band === 'fair')!.from;

/**
 * The figures of all accounts together. Scores are averaged account by account; dormant users and their recovery are shares of all
 * people. `previous` and `change` compare only accounts that had a score one period earlier too (score − delta), so that an
 * account that is new to the average is no change of it. Null where no account has the figure.
 */
export function portfolioKpis(accounts: readonly PortfolioAccount[]): PortfolioKpis {
  const scored = accounts.flatMap(({ snapshot }) => (snapshot !== null && snapshot.score !== null ? [{ score: snapshot.score, delta: snapshot.delta }] : []));
  const compared = scored.flatMap(({ score, delta }) => (delta === null ? [] : [{ now: score, before: score - delta }]));
  const average = mean(scored.map(({ score }) => score));
  const [averageNow, averageBefore] = [mean(compared.map(({ now }) => now)), mean(compared.map(({ before }) => before))];
  const below = scored.filter(({ score }) => isBelow(score)).length;
  const [belowNow, belowBefore] = [compared.filter(({ now }) => isBelow(now)).length, compared.filter(({ before }) => isBelow(before)).length];
  const known = compared.length > 0;
  const dormant = sums(accounts, 'dormantUsers', 'everActive');
  const recovery = sums(accounts, 'recovered', 'dormantBefore');
  return {
    averageScore: {
      value: average,
      ...judged(average, PORTFOLIO_TARGETS.averageScore),
      previous: averageBefore,
      change: averageNow === null || averageBefore === null ? null : averageNow - averageBefore,
      accounts: scored.length,
      compared: compared.length,
    },
    accountsBelow50: {
      value: scored.length === 0 ? null : below,
      share: share(below, scored.length),
      previous: known ? belowBefore : null,
      change: known ? belowNow - belowBefore : null,
    },
    dormantUsers: {
      value: dormant.accounts === 0 ? null : dormant.part,
      share: share(dormant.part, dormant.whole),
      ...judged(share(dormant.part, dormant.whole), PORTFOLIO_TARGETS.dormantUserShare),
    },
    dormantRecovery: {
      value: share(recovery.part, recovery.whole),
      dormantBefore: recovery.accounts === 0 ? null : recovery.whole,
      recovered: recovery.accounts === 0 ? null : recovery.part,
      ...judged(share(recovery.part, recovery.whole), PORTFOLIO_TARGETS.dormantRecovery),
    },
  };
}

const isBelow = (score: number): boolean => shownScore(score)! < BELOW;
const mean = (values: readonly number[]): number | null => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);
const share = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);
const judged = (value: number | null, target: Target): { target: Target; status: ReturnType<typeof statusOf> } => ({ target, status: statusOf(value, target) });

type Count = 'dormantUsers' | 'everActive' | 'recovered' | 'dormantBefore';

/** Part and whole over the accounts that know both. */
function sums(accounts: readonly PortfolioAccount[], part: Count, whole: Count): { part: number; whole: number; accounts: number } {
  const sum = { part: 0, whole: 0, accounts: 0 };
  for (const { snapshot } of accounts) {
    const [some, all] = [snapshot?.[part] ?? null, snapshot?.[whole] ?? null];
    if (some === null || all === null) continue;
    sum.part += some;
    sum.whole += all;
    sum.accounts++;
  }
  return sum;
}
