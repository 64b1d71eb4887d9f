import type { DashboardView } from '../dashboard-view';
import { formatHours, formatHoursRange } from '../hours';
import { formatNumber } from '../numbers';
import type { Telling } from './telling';
import { blocks, plain } from './text';

const ASIDE: ReadonlySet<string> = new Set(['snoozed', 'dismissed', 'done', 'resolved']);

export function recommendationsSection({ recommendations }: DashboardView): string {
  const open = recommendations.filter((recommendation) => !ASIDE.has(recommendation.status));
  return blocks('#### Immediate Actions', open.length === 0 ? 'None.' : open.map(item).join('\n'));
}

export function valueSection({ valueDemonstration }: DashboardView, { audience }: Telling): string {
  const { hoursSaved, topBenefit } = valueDemonstration;
  const values = [
    hoursSaved !== null &&
      `- Users saved an estimated ${formatHours(hoursSaved.likely)}/month using current features (${formatHoursRange(hoursSaved.low, hoursSaved.high)})`,
    topBenefit !== null && `- Top benefit: ${plain(topBenefit)}`,
  ].filter((line) => line !== false);
  const button = audience === 'internal' ? ['- [Generate Adoption Report for Customer]'] : [];
  return blocks('#### Value Demonstration', [...(values.length === 0 ? ['- No figures yet.'] : values), ...button].join('\n'));
}

/** A numbered recommendation with what can be done about it. */
function item({ title, evidence, actions }: DashboardView['recommendations'][number], place: number): string {
  const buttons = actions.map(({ label }) => `[${plain(label)}]`).join(' ');
  return `${place + 1}. **${plain(title)}**: ${plain(evidence)}${buttons === '' ? '' : `\n   - ${buttons}`}`;
}

export function qualitySection({ dataQuality: { unmappedEvents, rejectedEvents, lateEvents, missing } }: DashboardView): string | null {
  const notes = [
    missing.length > 0 && `- Not known: ${missing.map(plain).join(', ')}`,
    unmappedEvents > 0 && `- Events without a known feature: ${formatNumber(unmappedEvents)}`,
    rejectedEvents > 0 && `- Events refused: ${formatNumber(rejectedEvents)}`,
    lateEvents > 0 && `- Events that arrived more than a day late: ${formatNumber(lateEvents)}`,
  ].filter((note) => note !== false);
  return notes.length === 0 ? null : blocks('### Data Quality', notes.join('\n'));
}
