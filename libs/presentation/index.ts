export { formatDay, formatHour, formatInstant, formatWeekday } from './src/dates';
export { formatChange, formatDuration, formatNumber, formatPercent, MISSING } from './src/numbers';
export { dashboardMarkdown } from './src/markdown/dashboard-markdown';
export type { DashboardView, MetricView } from './src/dashboard-view';
