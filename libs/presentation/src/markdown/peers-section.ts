import type { DashboardView, PeerRowView } from '../dashboard-view';
import { formatNumber, formatPercentile } from '../numbers';
import { PEERS_PENDING, PEERS_WIDER } from '../peer-sentences';
import { peerMedianValue, peerValue } from '../peer-values';
import { type Telling, TO_US } from './telling';
import { blocks, plain, table } from './text';

export function peersSection({ customer, peerComparison }: DashboardView, { audience, wording }: Telling = TO_US): string {
  const { rows, pending, count, fallbackFrom } = peerComparison;
  const insight = wording.insight(peerComparison);
  const known = rows.filter((row) => row.peerMedian !== null);
  return blocks(
    '### Peer Comparison',
    `#### vs ${groupName(customer, peerComparison.basis)}`,
    fallbackFrom !== null && PEERS_WIDER,
    known.length > 0
      ? table(['Metric', plain(customer.name), 'Peer Median', 'Percentile'], known.map(peerRow))
      : pending
        ? PEERS_PENDING
        : audience === 'customer'
          ? 'Too few similar customers to compare with.'
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

const peerRow = (row: PeerRowView): string[] => [plain(row.label), peerValue(row), peerMedianValue(row), formatPercentile(row.percentile)];
