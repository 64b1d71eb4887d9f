import type { PeerRowView } from './dashboard-view';
import { formatNumber, formatPercent } from './numbers';

const PLAIN_NUMBERS: ReadonlySet<string> = new Set(['actionsPerSession', 'apiUsage']);
const LEVELS = { high: 'High', medium: 'Medium', low: 'Low' } as const;

/** The customer's own figure in a comparison. API use per seat is a number nobody can picture; its level says more. */
export const peerValue = (row: PeerRowView): string => (asLevel(row) ? LEVELS[row.level!] : formatOf(row)(row.value));

/** The peers' median. Whoever stands at the median of the group is medium by definition. */
export const peerMedianValue = (row: PeerRowView): string => (asLevel(row) ? LEVELS.medium : formatOf(row)(row.peerMedian));

const asLevel = ({ key, level }: PeerRowView): boolean => key === 'apiUsage' && level !== null;

function formatOf({ key }: PeerRowView): (value: number | null) => string {
  if (key === 'adoptionScore') return (value) => formatNumber(value === null ? null : Math.round(value));
  return PLAIN_NUMBERS.has(key) ? formatNumber : formatPercent;
}
