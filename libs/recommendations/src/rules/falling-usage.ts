import { isAbove } from '@adoption/metrics';
import { ADOPTION_REPORT, REENGAGEMENT_CAMPAIGN } from '../actions';
import type { RecommendationFacts } from '../facts';
import { ACCOUNT, type Finding } from '../recommendation';
import { counted, numberText, percentText } from '../rounded';

/** Actions may fall by this percent from window to window before it is more than coming and going. */
export const MOST_FALL_PERCENT = 10;

/** Clearly fewer actions than in the window before, and enough of them for a trend. Closed, there are as many again: a steady trend. */
export function fallingUsage({ figures, previous, formula }: RecommendationFacts): Finding | null {
  const { actionsBefore: before, window, activeUsers } = figures;
  const { actions } = figures.totals;
  if (before === null || before === 0 || before < formula.trendMinimumActions) return null;
  const fallPercent = (100 * (before - actions)) / before;
  if (!isAbove(fallPercent, MOST_FALL_PERCENT)) return null;
  const activeBefore = previous?.activeUsers ?? null;
  const people = activeBefore === null ? '' : `, ${counted(activeUsers, 'active user')} after ${numberText(activeBefore)}`;
  return {
    subject: ACCOUNT,
    title: 'Reverse Falling Usage',
    evidence: `${counted(actions, 'action')} after ${numberText(before)} in the ${counted(window.days, 'day')} before: down ${percentText(fallPercent)}${people}`,
    figures: { actions, actionsBefore: before, fallPercent, threshold: MOST_FALL_PERCENT, activeUsers, activeUsersBefore: activeBefore },
    gap: fallPercent,
    closed: { actions: before },
    actions: [REENGAGEMENT_CAMPAIGN, ADOPTION_REPORT],
  };
}
