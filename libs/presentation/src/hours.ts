import { formatNumber } from './numbers';

const named = (shown: string): string => `${shown} ${shown === '1' ? 'hour' : 'hours'}`;

/** `1 hour`, `126 hours` */
export const formatHours = (hours: number): string => named(formatNumber(hours));

/** `between 65.7 and 248 hours`; what reads the same at both ends, `about 1 hour`. */
export function formatHoursRange(low: number, high: number): string {
  const [from, to] = [formatNumber(low), formatNumber(high)];
  return from === to ? `about ${named(to)}` : `between ${from} and ${named(to)}`;
}
