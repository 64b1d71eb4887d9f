import type { PeriodKey } from '@adoption/metrics';

/** Periods as reports name them. */
export const PERIOD_NAMES: Readonly<Record<PeriodKey, string>> = { '7d': 'Last 7 days', '30d': 'Last 30 days', '90d': 'Last 90 days', all: 'All time' };

/** The period as a part of a file's name: `last 90 days`; nothing for the one that is usual. */
export const periodInFileName = (period: PeriodKey): string => (period === '30d' ? '' : PERIOD_NAMES[period].toLowerCase());
