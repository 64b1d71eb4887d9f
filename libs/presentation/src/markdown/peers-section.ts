import type { DashboardView, PeerRowView } from '../dashboard-view';
import { formatNumber, formatPercent, formatPercentile } from '../numbers';
import { blocks, plain, table } from './text';

const PLAIN_NUMBERS: ReadonlySet<string> = new Set(['actionsPerSession', 'apiUsage']);
const LEVELS = { high: 'High', medium: 'Medium', low: 'Low' } as const;

export function peersSection({ customer, peerComparison }: DashboardView): string {
  const { rows, insight, pending, count, fallbackFrom } = peerComparison;
  const known = rows.filter((row) => row.peerMedian !== null);
  return blocks(
    '### Peer Comparison',
    `#### vs ${groupName(customer, peerComparison.basis)}`,
    fallbackFrom !== null && 'The group asked for has too few members, so a wider one is shown.',
    known.length > 0
      ? table(['Metric', plain(customer.name), 'Peer Median', 'Percentile'], known.map(peerRow))
      : pending
        ? 'The figures of the peers are being computed.'
        : `Too few peers (${formatNumber(count)}) to compare with.`,
    insight !== null &&
      `**Insight**: ${plain(insight.headline)}${insight.detail === '' ? '' : ` ${plain(insight.detail)}`}${insight.consider === null ? '' : `\nConsider: ${plain(insight.consider)}`}`,
  );
}

function groupName(customer: DashboardView['customer'], basis: DashboardView['peerComparison']['basis']): string {
  if (basis === 'all_customers') return 'All Customers';
  const traits = [customer.segment, basis === 'peers' ? customer.industry : null].filter((trait) => trait !== null).map(plain);
  return `Similar Customers${traits.length > 0 ? ` (${traits.join(', ')})` : ''}`;
}

function peerRow(row: PeerRowView): string[] {
  // API use per seat is a number nobody can picture; its level says more.
  const asLevel = row.key === 'apiUsage' && row.level !== null;
  const format = (value: number | null): string =>
    row.key === 'adoptionScore'
      ? formatNumber(value === null ? null : Math.round(value))
      : PLAIN_NUMBERS.has(row.key)
        ? formatNumber(value)
        : formatPercent(value);
  return [
    plain(row.label),
    asLevel ? LEVELS[row.level] : format(row.value),
    // Whoever stands at the median of the group is medium by definition.
    asLevel ? LEVELS.medium : format(row.peerMedian),
    formatPercentile(row.percentile),
  ];
}
