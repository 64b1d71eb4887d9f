import type { DashboardView } from '../dashboard-view';
import { formatDay } from '../dates';

export const PERIOD_TITLES = { '7d': 'Last 7 Days', '30d': 'Last 30 Days', '90d': 'Last 90 Days', all: 'All Time' } as const;

/** Which days a page is about: `Period: Last 30 Days (Feb 1, 2026 to Mar 2, 2026)`. */
export const periodLine = ({ key, from, to, partial }: DashboardView['period']): string =>
  `Period: ${PERIOD_TITLES[key]} (${formatDay(from)} to ${formatDay(to)}${partial ? ', today included' : ''})`;
