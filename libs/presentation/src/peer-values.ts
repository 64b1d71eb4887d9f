import type { PeerRowView } from './dashboard-view';
import { formatNumber, formatPercent } from './numbers';

type Shown = Pick<PeerRowView, 'key' | 'value' | 'peerMedian' | 'level'>;

const PLAIN_NUMBERS: ReadonlySet<string> = new Set(['actionsPerSession', 'apiUsage']);
const LEVELS = { high: 'High', medium: 'Medium', low: 'Low' } as const;

/** The customer's own figure in a comparison. API use per seat is a number nobody can picture; its level says more. */
export const peerValue = (row: Shown): string => (asLevel(row) ? LEVELS[row.level!] : formatOf(row)(row.value));

/** The peers' median. Whoever stands at the median of the group is medium by definition. */
export const peerMedianValue = (row: Shown): string => (asLevel(row) ? LEVELS.medium : formatOf(row)(row.peerMedian));

const asLevel = ({ key, level }: Shown): boolean => key === 'apiUsage' && level !== null;

function formatOf({ key }: Shown): (value: number | null) => string {
  if (key === 'adoptionScore') return (value) => formatNumber(value === null ? null : Math.round(value));
  return PLAIN_NUMBERS.has(key) ? formatNumber : formatPercent;
}
