/** Words of charts. */
export const CHARTS = {
  showTable: 'Show table',
  hideTable: 'Show chart',
  keys: 'Arrow keys read the values one by one.',
} as const;
