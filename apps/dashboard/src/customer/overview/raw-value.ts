import { formatNumber, formatPercent, withoutFigure } from '@adoption/presentation';
import { OVERVIEW } from '../../words/customer';
import type { Dashboard } from '../section-props';

/** What was measured for a part of the score, in its own unit. */
export function rawValue({ key, raw, normalized }: Dashboard['score']['components'][number]): string {
  if (raw === null) return withoutFigure({ key, normalized });
  if (key === 'engagementDepth') return OVERVIEW.actionsPerSession(formatNumber(raw));
  return key === 'usageTrend' ? OVERVIEW.ofBefore(formatPercent(100 * raw)) : formatPercent(raw);
}
