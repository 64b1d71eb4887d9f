export { formatDay, formatHour, formatInstant, formatWeekday } from './src/dates';
export { formatChange, formatDuration, formatNumber, formatPercent, formatScoreChange, MISSING } from './src/numbers';
export { answerMarkdown, type AnswerTopic } from './src/markdown/answer-markdown';
export { dashboardMarkdown } from './src/markdown/dashboard-markdown';
export { portfolioMarkdown } from './src/markdown/portfolio-markdown';
export { plain } from './src/markdown/text';
export type { DashboardView, MetricView } from './src/dashboard-view';
export type { PortfolioView } from './src/portfolio-view';
