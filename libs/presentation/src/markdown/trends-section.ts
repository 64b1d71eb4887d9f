import type { DashboardView } from '../dashboard-view';
import { formatDay, formatHour, formatWeekday } from '../dates';
import { MISSING } from '../numbers';
import { weekendUse } from '../weekend-use';
import { blocks, plain, shade, sparkline } from './text';

export function trendsSection(dashboard: DashboardView): string {
  const { growth, milestones } = dashboard.trends;
  const from = growth[0];
  return blocks(
    '### Engagement Trends',
    usagePatternsSection(dashboard),
    '#### Growth Trajectory',
    from === undefined ? 'No events yet.' : `Actions per week since ${formatDay(from.weekOf)}: ${sparkline(growth.map((week) => week.actions))}`,
    milestones.length > 0 && `Key Milestones:\n${milestones.map(({ week, title, date }) => `- Week ${week}: ${plain(title)} (${formatDay(date)})`).join('\n')}`,
  );
}

export function usagePatternsSection({ trends }: DashboardView): string {
  const { peak, weekendShare } = trends;
  return blocks(
    '#### Usage Patterns',
    heatmap(trends.heatmap),
    `Peak Usage: ${peak === null ? MISSING : `${days(peak.fromWeekday, peak.toWeekday)}, ${formatHour(peak.fromHour)}-${formatHour(peak.toHour)}`}\n` +
      `Weekend Usage: ${weekendUse(weekendShare)}`,
  );
}

const days = (from: number, to: number): string => (from === to ? formatWeekday(from) : `${formatWeekday(from)}-${formatWeekday(to)}`);

function heatmap(cells: readonly (readonly number[])[]): string | null {
  const top = Math.max(0, ...cells.flat());
  if (top === 0) return null;
  const rows = cells.map((hours, weekday) => `${formatWeekday(weekday).slice(0, 3)} ${hours.map((value) => shade(value, top).repeat(2)).join('')}`.trimEnd());
  return ['```text', '    0     3     6     9     12    15    18    21', ...rows, '```'].join('\n');
}
