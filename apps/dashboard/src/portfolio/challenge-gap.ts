import { formatInteger, formatPercent } from '@adoption/presentation';
import { PORTFOLIO } from '../words/portfolio';

/** The mean distance of a challenge in the unit of its figure: points of percent for most rules; null when it is not known. */
export function challengeGap(rule: string, averageGap: number | null): string | null {
  if (averageGap === null) return null;
  const size = averageGap > 0 && averageGap < 0.5 ? '<1' : formatInteger(averageGap);
  switch (rule) {
    case 'no-api':
      return PORTFOLIO.calls(size);
    case 'no-integrations':
      return PORTFOLIO.integrations(size);
    case 'falling-usage':
      return formatPercent(averageGap);
    default:
      return PORTFOLIO.points(size);
  }
}
