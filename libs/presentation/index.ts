export { byWeek } from './src/by-week';
export { changeGoodness, changeParts, changeText, LOWER_IS_BETTER, scoreChangeParts, type Changed, type ChangeParts } from './src/changes';
export { activeUsersChart, type ActiveUsersOptions } from './src/charts/active-users-chart';
export { adoptionFunnel } from './src/charts/adoption-funnel';
export { FONT_FAMILY, type Chart, type ChartOption, type ChartPoint, type ChartSize, type ChartTable } from './src/charts/chart';
export { DARK_COLOURS, LIGHT_COLOURS, type ChartColours } from './src/charts/chart-colours';
export { growthChart } from './src/charts/growth-chart';
export { growthPins, type GrowthMilestone, type GrowthPin } from './src/charts/growth-pins';
export { HEALTH_GROUPS, healthBar, type HealthCounts, type HealthGroup, type HealthKey } from './src/charts/health-bar';
export { scoreDistribution, type DistributionBin } from './src/charts/score-distribution';
export { scoreGauge, type GaugeScore } from './src/charts/score-gauge';
export { sparkline, type Sparkline } from './src/charts/sparkline';
export { trendLine, type TrendOptions, type TrendPoint } from './src/charts/trend-line';
export { heatStep, usageHeatmap, type PeakWindow } from './src/charts/usage-heatmap';
export {
  formatAge,
  formatDate,
  formatDateRange,
  formatDateTime,
  formatDay,
  formatDaysAhead,
  formatHour,
  formatInstant,
  formatMonth,
  formatTime,
  formatWeekday,
  wallClock,
  type WallClock,
} from './src/dates';
export { formatHours, formatHoursRange } from './src/hours';
export { formatMetric, formatTarget, targetUnit } from './src/metric-values';
export {
  formatChange,
  formatCompact,
  formatDuration,
  formatInteger,
  formatMinutes,
  formatNumber,
  formatPercent,
  formatPercentile,
  formatScoreChange,
  MISSING,
} from './src/numbers';
export { answerMarkdown, type AnswerTopic } from './src/markdown/answer-markdown';
export { dashboardMarkdown } from './src/markdown/dashboard-markdown';
export { type MarkdownPart, tellingTo } from './src/markdown/telling';
export { portfolioMarkdown } from './src/markdown/portfolio-markdown';
export { plain } from './src/markdown/text';
export { PEERS_PENDING, PEERS_WIDER } from './src/peer-sentences';
export { peerMedianValue, peerValue } from './src/peer-values';
export { withoutFigure } from './src/score-part';
export { spreadsheetText } from './src/spreadsheet-text';
export { weekendUse } from './src/weekend-use';
export { formatShares, wholePercents } from './src/whole-percents';
export { type Audience, type Wording, wordingFor } from './src/wording';
export { bandWord, earlierWord, featureHealthWord, medianWord, positionWord, statusWord, tierWord, type BandKey } from './src/words';
export type { DashboardView, MetricView } from './src/dashboard-view';
export type { PortfolioView } from './src/portfolio-view';
