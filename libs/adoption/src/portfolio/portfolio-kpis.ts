import { statusOf, type Target, TARGETS } from '@adoption/metrics';
import type { PortfolioKpis } from '../shapes/portfolio.shape';
import { isBelow50, type KpiLevels, kpiLevels, mean, share } from './kpi-levels';
import type { PortfolioAccount } from './portfolio-account';

/** What a portfolio aims at; dormant users have the target of a single account. */
export const PORTFOLIO_TARGETS = {
  averageScore: { operator: '>', value: 70, source: 'product default' },
  dormantUserShare: TARGETS.dormantUserShare,
  dormantRecovery: { operator: '>', value: 40, source: 'product default' },
} as const satisfies Record<string, Target>;

/**
 * The figures of all accounts together. Scores are averaged account by account; dormant users and their recovery are shares of all
 * people. `previous` and `change` compare only accounts that had a score one period earlier too (score − delta), so that an
 * account that is new to the average is no change of it. Null where no account has the figure.
 * @param weeks the figures of the same accounts as of the weeks before, oldest first; each `series` ends with the figure itself
 */
export function portfolioKpis(accounts: readonly PortfolioAccount[], weeks: readonly KpiLevels[]): PortfolioKpis {
  const snapshots = accounts.flatMap(({ snapshot }) => (snapshot === null ? [] : [snapshot]));
  const now = kpiLevels(snapshots);
  const compared = snapshots.flatMap(({ score, delta }) => (score === null || delta === null ? [] : [{ now: score, before: score - delta }]));
  const [averageNow, averageBefore] = [mean(compared.map((score) => score.now)), mean(compared.map(({ before }) => before))];
  const [belowNow, belowBefore] = [compared.filter((score) => isBelow50(score.now)).length, compared.filter(({ before }) => isBelow50(before)).length];
  const known = compared.length > 0;
  const { dormant, recovery } = now;
  const series = (kpi: 'averageScore' | 'accountsBelow50' | 'dormantUsers' | 'dormantRecovery'): (number | null)[] =>
    [...weeks, now].map((levels) => levels[kpi]);
  return {
    averageScore: {
      value: now.averageScore,
      ...judged(now.averageScore, PORTFOLIO_TARGETS.averageScore),
      previous: averageBefore,
      change: averageNow === null || averageBefore === null ? null : averageNow - averageBefore,
      accounts: now.scored,
      compared: compared.length,
      series: series('averageScore'),
    },
    accountsBelow50: {
      value: now.accountsBelow50,
      share: share(now.accountsBelow50 ?? 0, now.scored),
      previous: known ? belowBefore : null,
      change: known ? belowNow - belowBefore : null,
      series: series('accountsBelow50'),
    },
    dormantUsers: {
      value: now.dormantUsers,
      share: share(dormant.part, dormant.whole),
      ...judged(share(dormant.part, dormant.whole), PORTFOLIO_TARGETS.dormantUserShare),
      series: series('dormantUsers'),
    },
    dormantRecovery: {
      value: now.dormantRecovery,
      dormantBefore: recovery.accounts === 0 ? null : recovery.whole,
      recovered: recovery.accounts === 0 ? null : recovery.part,
      ...judged(now.dormantRecovery, PORTFOLIO_TARGETS.dormantRecovery),
      series: series('dormantRecovery'),
    },
  };
}

const judged = (value: number | null, target: Target): { target: Target; status: ReturnType<typeof statusOf> } => ({ target, status: statusOf(value, target) });
