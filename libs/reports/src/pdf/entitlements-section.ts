import { formatNumber, formatPercent, LIGHT_COLOURS } from '@adoption/presentation';
import type { Report } from '../report/report';
import { bar } from './bar';
import { type Block, flowing, whole } from './blocks';
import { sentence } from './headings';
import { MOST_NAME } from './pdf-text';
import { cell, pdfTable } from './pdf-table';
import { type Mark, sayMark } from './status-mark';

type Entitlement = Report['dashboard']['entitlements'][number];

const MANY = 12;
const COLUMNS = [
  { head: 'Metric', share: 27 },
  { head: 'Used', share: 13, align: 'right' },
  { head: 'Entitled', share: 14, align: 'right' },
  { head: 'Utilization', share: 24 },
  { head: '', share: 9, align: 'right' },
  { head: 'Status', share: 20 },
] as const;

/** What is used of every limit in the contract. */
export function entitlementBlocks({ dashboard: { entitlements }, audience }: Report): readonly Block[] {
  if (entitlements.length === 0) return [whole(sentence('No entitlements are known for this customer.'))];
  const table = pdfTable(
    COLUMNS,
    entitlements.map((line) => [
      cell(line.label, { bold: true, most: MOST_NAME }),
      cell(formatNumber(line.used), { align: 'right' }),
      cell(line.unlimited ? 'Unlimited' : formatNumber(line.limit), { align: 'right' }),
      line.utilization === null ? { text: '' } : bar(line.utilization, 112, { colour: barColour(line, audience) }),
      cell(formatPercent(line.utilization), { align: 'right' }),
      sayMark(markOf(line, audience)),
    ]),
  );
  return [entitlements.length <= MANY ? whole(table) : flowing(table)];
}

function markOf({ health, utilization, unlimited }: Entitlement, audience: Report['audience']): Mark {
  const calm = { sign: '○', colour: LIGHT_COLOURS.accent };
  if (unlimited || health === 'unlimited') return { sign: '–', word: 'No limit in contract', colour: LIGHT_COLOURS.ink2 };
  if (utilization === null || health === null) return { sign: '–', word: 'Not measured', colour: LIGHT_COLOURS.ink2 };
  if (health === 'over') return audience === 'customer' ? { ...calm, word: 'Above plan' } : { sign: '✗', word: 'Over limit', colour: LIGHT_COLOURS.poor };
  if (health === 'nearLimit')
    return audience === 'customer' ? { ...calm, word: 'Close to plan' } : { sign: '⚠', word: 'Near limit', colour: LIGHT_COLOURS.watch };
  return health === 'roomToGrow' ? { ...calm, word: 'Room to grow' } : { sign: '✓', word: 'Within limit', colour: LIGHT_COLOURS.good };
}

function barColour({ health }: Entitlement, audience: Report['audience']): string {
  if (audience === 'customer') return LIGHT_COLOURS.accent;
  return health === 'over' ? LIGHT_COLOURS.poor : health === 'nearLimit' ? LIGHT_COLOURS.watch : LIGHT_COLOURS.accent;
}
