import { formatPercent, MISSING } from './numbers';

/** Below this share of a weekday's use a weekend is called low, percent. */
const LOW = 25;

/**
 * Use on a weekend day against use on a weekday: `Low (5% of weekday)`, `40% of weekday`.
 * @param share percent; null: not known
 */
export function weekendUse(share: number | null): string {
  if (share === null) return MISSING;
  const words = `${formatPercent(share)} of weekday`;
  return share < LOW ? `Low (${words})` : words;
}
