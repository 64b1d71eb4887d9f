import { dayText, type PeriodKey } from '@adoption/metrics';
import type { Page } from '../page-of';
import type { DaysShown, Portfolio } from '../shapes/portfolio.shape';
import { accountRow, SPARKLINE_WEEKS } from './account-row';
import { challengeTitle } from './challenge-title';
import { commonChallenges } from './common-challenges';
import { featureMatrix } from './feature-matrix';
import type { KpiLevels } from './kpi-levels';
import type { PortfolioFacts } from './portfolio-reader';
import type { PortfolioAccount } from './portfolio-account';
import { portfolioKpis } from './portfolio-kpis';
import { scoreDistribution } from './score-distribution';

export interface PortfolioInput {
  readonly period: PeriodKey;
  readonly facts: PortfolioFacts;
  /** Accounts that pass the filters. */
  readonly chosen: readonly PortfolioAccount[];
  /** Key figures of the chosen accounts in the weeks before, oldest first. */
  readonly weeks: readonly KpiLevels[];
  readonly page: Page<PortfolioAccount>;
  /** Weekly scores of the page's accounts, by key. */
  readonly sparklines: ReadonlyMap<number, readonly (number | null)[]>;
}

const NO_SCORES: readonly null[] = Array.from({ length: SPARKLINE_WEEKS }, () => null);

/** Everything a portfolio says about the chosen accounts. */
export function buildPortfolio({ period, facts, chosen, weeks, page, sparklines }: PortfolioInput): Portfolio {
  const names = new Map(facts.features.map(({ key, name }) => [key, name]));
  const titleOf = ({ rule, subject }: { readonly rule: string; readonly subject: string }): string => challengeTitle(rule, subject, names);
  return {
    period,
    asOf: daysShown(chosen),
    pending: { accounts: chosen.filter(({ pending }) => pending).length },
    kpis: portfolioKpis(chosen, weeks),
    distribution: scoreDistribution(chosen),
    challenges: commonChallenges(chosen, facts.recommendations, titleOf),
    matrix: featureMatrix(chosen, facts.features),
    accounts: {
      items: page.items.map((account) => accountRow(account, sparklines.get(account.key) ?? NO_SCORES, titleOf)),
      next: page.next,
      total: chosen.length,
    },
  };
}

function daysShown(accounts: readonly PortfolioAccount[]): DaysShown {
  const days = accounts.flatMap(({ snapshot }) => (snapshot === null ? [] : [snapshot.asOf]));
  if (days.length === 0) return { from: null, to: null };
  const [from, to] = [days.reduce((least, day) => Math.min(least, day)), days.reduce((most, day) => Math.max(most, day))];
  return { from: dayText(from), to: dayText(to) };
}
