import { formatNumber, formatPercent, LIGHT_COLOURS } from '@adoption/presentation';
import type { Report } from '../report/report';
import { bar } from './bar';
import { type Block, tableBlock, whole } from './blocks';
import { sentence } from './headings';
import { MOST_NAME } from './pdf-text';
import { cell } from './pdf-table';
import { type Mark, sayMark } from './status-mark';

type Entitlement = Report['dashboard']['entitlements'][number];

const COLUMNS = [
  { head: 'Metric', share: 27 },
  { head: 'Used', share: 13, align: 'right' },
  { head: 'Entitled', share: 14, align: 'right' },
  { head: 'Utilization', share: 24 },
  { head: '', share: 9, align: 'right' },
  { head: 'Status', share: 20 },
] as const;

/** What is used of every limit in the contract. */
export function entitlementBlocks(report: Report): readonly Block[] {
  const { entitlements } = report.dashboard;
  if (entitlements.length === 0) return [whole(sentence('No entitlements are known for this customer.'))];
  const rows = entitlements.map((line) => [
    cell(line.label, { bold: true, most: MOST_NAME }),
    cell(formatNumber(line.used), { align: 'right' }),
    cell(line.unlimited ? 'Unlimited' : formatNumber(line.limit), { align: 'right' }),
    line.utilization === null ? { text: '' } : bar(line.utilization, 112, { colour: barColour(line, report.audience) }),
    cell(formatPercent(line.utilization), { align: 'right' }),
    sayMark(markOf(line, report)),
  ]);
  return [
    tableBlock(
      null,
      null,
      COLUMNS,
      rows,
      entitlements.map(({ label }) => [label.slice(0, MOST_NAME), 0]),
    ),
  ];
}

function markOf({ health, utilization, unlimited }: Entitlement, { audience, wording }: Report): Mark {
  if (unlimited || health === 'unlimited') return { sign: '–', word: wording.entitlementHealth('unlimited'), colour: LIGHT_COLOURS.ink2 };
  if (utilization === null || health === null) return { sign: '–', word: wording.entitlementHealth(null), colour: LIGHT_COLOURS.ink2 };
  const word = wording.entitlementHealth(health);
  if (health === 'ok') return { sign: '✓', word, colour: LIGHT_COLOURS.good };
  if (health === 'roomToGrow' || audience === 'customer') return { sign: '○', word, colour: LIGHT_COLOURS.accent };
  return health === 'over' ? { sign: '✗', word, colour: LIGHT_COLOURS.poor } : { sign: '⚠', word, colour: LIGHT_COLOURS.watch };
}

function barColour({ health }: Entitlement, audience: Report['audience']): string {
  if (audience === 'customer') return LIGHT_COLOURS.accent;
  return health === 'over' ? LIGHT_COLOURS.poor : health === 'nearLimit' ? LIGHT_COLOURS.watch : LIGHT_COLOURS.accent;
}
