import { type Period, PERIODS } from '../adoption-search';

/** The next longer period; null when all is shown already. */
export function widerPeriod(period: Period): Exclude<Period, '7d'> | null {
  const wider = PERIODS[PERIODS.indexOf(period) + 1];
  return wider === undefined || wider === '7d' ? null : wider;
}
