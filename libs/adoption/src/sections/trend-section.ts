import {
  type AccountFacts,
  activeUserPoints,
  type AdoptionFigures,
  type Day,
  dayText,
  goLiveDay,
  growth,
  heatmap,
  type MilestoneDay,
  milestoneTitle,
  milestoneWeek,
  peakBlock,
  weekendShare,
} from '@adoption/metrics';
import type { Trends } from '../adoption-dashboard';

/** What happened when: lines, the week's rhythm, growth and milestones. */
export function trendSection(figures: AdoptionFigures, facts: AccountFacts, recorded: readonly MilestoneDay[], goLiveOn: Day | null): Trends {
  const { window } = figures;
  const cells = heatmap(facts.hourTotals, window);
  const liveSince = goLiveDay(goLiveOn, facts);
  return {
    activeUsers: activeUserPoints(figures.series, window).map(({ day, ...counts }) => ({ date: dayText(day), ...counts })),
    heatmap: cells,
    peak: peakBlock(cells),
    weekendShare: weekendShare(facts.dayTotals, window),
    growth: growth(facts.dayTotals, facts.firstEventDay, window.to).map(({ weekOf, actions }) => ({ weekOf: dayText(weekOf), actions })),
    milestones: recorded
      .filter(({ day }) => day <= window.to)
      .map(({ key, day }) => ({ key, title: milestoneTitle(key, facts.features), date: dayText(day), week: milestoneWeek(day, liveSince) })),
  };
}
