import { formatDay } from '../dates';
import { formatNumber, formatPercent, formatScoreChange, MISSING } from '../numbers';
import type { PortfolioView } from '../portfolio-view';
import { PERIOD_TITLES } from './period-line';
import { blocks, plain, table } from './text';

/** Challenges that a summary names. */
const CHALLENGES = 5;

/**
 * Many accounts in brief, as Markdown: key figures, what troubles most of them, and the accounts of the page that was asked for.
 * @param order how these accounts are ordered, in words
 */
export function portfolioMarkdown(portfolio: PortfolioView, order: string): string {
  const { period, asOf, pending, kpis, challenges, accounts } = portfolio;
  const { averageScore, accountsBelow50, dormantUsers, dormantRecovery } = kpis;
  const days = asOf.from === null || asOf.to === null ? '' : ` (up to ${asOf.from === asOf.to ? '' : `${formatDay(asOf.from)} – `}${formatDay(asOf.to)})`;
  return `${blocks(
    `## Portfolio Adoption: ${formatNumber(accounts.total)} ${accounts.total === 1 ? 'account' : 'accounts'}`,
    `Period: ${PERIOD_TITLES[period]}${days}`,
    pending.accounts > 0 && `Figures of ${formatNumber(pending.accounts)} accounts are still being computed.`,
    [
      `- Average score: ${averageScore.value === null ? MISSING : Math.round(averageScore.value)} (target above ${averageScore.target.value}; ${formatScoreChange(averageScore.change)} from the period before)`,
      `- Accounts below 50: ${formatNumber(accountsBelow50.value)}${share(accountsBelow50.share)}`,
      `- Dormant users: ${formatNumber(dormantUsers.value)}${share(dormantUsers.share)}`,
      `- Dormant recovery: ${formatPercent(dormantRecovery.value)} (target above ${dormantRecovery.target.value}%)`,
    ].join('\n'),
    '### Common Challenges',
    challenges.length === 0 ? 'None.' : challenges.slice(0, CHALLENGES).map(challenge).join('\n'),
    `### Accounts, ${order}`,
    accounts.items.length === 0
      ? 'None.'
      : table(
          ['Account', 'Score', 'Change', 'Biggest gap'],
          accounts.items.map(({ name, score, change, biggestGap }) => [
            plain(name),
            formatNumber(score),
            formatScoreChange(change),
            biggestGap === null ? MISSING : plain(biggestGap.title),
          ]),
        ),
  )}\n`;
}

const share = (percent: number | null): string => (percent === null ? '' : ` (${formatPercent(percent)})`);

const challenge = ({ title, accounts, share: percent, averageGap }: PortfolioView['challenges'][number], place: number): string =>
  `${place + 1}. ${plain(title)}: ${formatNumber(accounts)} ${accounts === 1 ? 'account' : 'accounts'} (${formatPercent(percent)})${averageGap === null ? '' : `, average gap ${formatNumber(averageGap)}`}`;
