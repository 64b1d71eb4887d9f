import type { OpenRecommendations } from '../queries/open-recommendations.query';
import type { CommonChallenge } from '../shapes/portfolio.shape';
import type { PortfolioAccount } from './portfolio-account';

/**
 * What the accounts have to struggle with, most accounts first (then by title): every open recommendation that one of them has. `share` is percent of the accounts,
 * `averageGap` the mean over those whose gap is known.
 * @param titleOf words for a recommendation
 */
export function commonChallenges(
  accounts: readonly PortfolioAccount[],
  recommendations: readonly OpenRecommendations[],
  titleOf: (recommendation: OpenRecommendations) => string,
): CommonChallenge[] {
  const chosen = new Set(accounts.map(({ key }) => key));
  return recommendations
    .map((recommendation) => ({ recommendation, ...affected(recommendation, chosen) }))
    .filter((challenge) => challenge.count > 0)
    .map(({ recommendation, count, averageGap }) => ({
      rule: recommendation.rule,
      subject: recommendation.subject,
      title: titleOf(recommendation),
      accounts: count,
      share: (100 * count) / accounts.length,
      averageGap,
    }))
    .sort((a, b) => b.accounts - a.accounts || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
}

function affected({ customers, gaps }: OpenRecommendations, chosen: ReadonlySet<number>): { count: number; averageGap: number | null } {
  let [count, known, sum] = [0, 0, 0];
  customers.forEach((customer, i) => {
    if (!chosen.has(customer)) return;
    count++;
    const gap = gaps[i]!;
    if (Number.isNaN(gap)) return;
    known++;
    sum += gap;
  });
  return { count, averageGap: known === 0 ? null : sum / known };
}
