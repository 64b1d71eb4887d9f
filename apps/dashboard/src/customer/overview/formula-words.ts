import { formatNumber, formatPercent } from '@adoption/presentation';
import { OVERVIEW } from '../../words/customer';
import type { PartKey } from './part-inputs';
import type { Formula } from './use-formula';

/** How a part of the score comes to its 0–100; with the formula's own numbers where they are known. */
export function formulaWords(key: PartKey, formula: Formula | undefined): string {
  if (key === 'engagementDepth') return OVERVIEW.formula.engagementDepth(formula === undefined ? null : formatNumber(formula.fullActionsPerSession));
  if (key !== 'usageTrend') return OVERVIEW.formula[key];
  if (formula === undefined) return OVERVIEW.formula.usageTrend(null);
  const { fullGrowth, trendMinimumActions } = formula;
  return OVERVIEW.formula.usageTrend({
    rise: formatPercent(100 * (fullGrowth - 1)),
    fall: formatPercent(100 * (1 - 1 / fullGrowth)),
    least: formatNumber(trendMinimumActions),
  });
}
