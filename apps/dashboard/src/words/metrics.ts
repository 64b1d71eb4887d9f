/** Words of metrics, wherever they stand: cards, strips, tables. */
export const METRICS = {
  noData: 'no data',
  viewList: (label: string): string => `, ${label}: view list`,
  vsLastPeriod: 'vs last period',
} as const;
