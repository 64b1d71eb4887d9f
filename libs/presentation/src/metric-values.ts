import { formatInteger, formatMinutes, formatNumber, formatPercent, MISSING } from './numbers';
import type { MetricView } from './dashboard-view';

/** Units that only the target of a metric has. */
const TARGET_UNITS: Readonly<Record<string, string>> = { powerUsers: 'percent', dormantUsers: 'percent', contentCreated: 'percent change' };

/**
 * A metric's value by its unit, as cards, strips and sheets show it: counts whole, ratios with one decimal, `73%`, `18 min`, `16 days`.
 * @param unit as the dashboard names it; an unknown one is shown like a ratio
 */
export function formatMetric(value: number | null, unit: string): string {
  if (value === null || !Number.isFinite(value)) return MISSING;
  switch (unit) {
    case 'users':
    case 'calls/day':
    case 'integrations':
    case 'items':
      return formatInteger(value);
    case 'percent':
      return formatPercent(value);
    case 'percent change':
      return `${value > 0 ? '+' : ''}${formatPercent(value).replace('-', '−')}`;
    case 'seconds':
      return formatMinutes(value);
    case 'days': {
      const days = formatNumber(value);
      return `${days} ${days === '1' ? 'day' : 'days'}`;
    }
    default:
      return formatNumber(value).replace('-', '−');
  }
}

/** The unit of a metric's target: some are judged by their share or their growth and not by what they show. */
export const targetUnit = (key: string, unit: string): string => TARGET_UNITS[key] ?? unit;

/**
 * What a metric is held against: `target > 60%`, `target 100%`, `no target`.
 * @param unit of the target, see {@link targetUnit}
 */
export const formatTarget = (target: MetricView['target'], unit: string): string =>
  target === null ? 'no target' : `target ${target.operator === '=' ? '' : `${target.operator} `}${formatMetric(target.value, unit)}`;
