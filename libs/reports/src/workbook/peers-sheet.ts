import { medianWord, positionWord } from '@adoption/presentation';
import { whyNoPeers } from '../report/peer-group';
import type { Report } from '../report/report';
import { type CellKind, type Column, type Row, type Sheet, sheetOf } from './sheet';

/** Figures that are no percents. */
const PLAIN_NUMBERS: ReadonlySet<string> = new Set(['adoptionScore', 'apiUsage', 'actionsPerSession']);
const LEVELS = { high: 'High', medium: 'Medium', low: 'Low' } as const;
const COLUMNS: readonly Column[] = [
  { title: 'Metric', kind: 'text', width: 26 },
  { title: 'Own figure', kind: 'number', width: 13 },
  { title: 'Peer median', kind: 'number', width: 13 },
  { title: 'Percentile', kind: 'number', width: 12 },
  { title: 'Against the median', kind: 'text', width: 20 },
];
/** What only those who look after the account read. */
const INTERNAL_COLUMNS: readonly Column[] = [
  { title: 'Peer mean', kind: 'number', width: 13 },
  { title: 'Percentile at least', kind: 'number', width: 17 },
  { title: 'Percentile at most', kind: 'number', width: 17 },
  { title: 'Position', kind: 'text', width: 12 },
  { title: 'Level', kind: 'text', width: 10 },
  { title: 'Peers with the figure', kind: 'integer', width: 14 },
];

/** Where the account stands among comparable customers, of whom only medians and means are told; without them, why. */
export function peersSheet({ dashboard, audience }: Report): Sheet {
  const missing = whyNoPeers(dashboard);
  if (missing !== null) return { name: 'Peers', columns: [{ title: 'Peer comparison', kind: 'text', width: 60 }], rows: [[missing]], count: 1, plain: true };
  const internal = audience === 'internal';
  return sheetOf(
    'Peers',
    internal ? [...COLUMNS, ...INTERNAL_COLUMNS] : COLUMNS,
    dashboard.peerComparison.rows.map(({ key, label, value, peerMedian, peerMean, percentile, interval, position, level, n }): Row => {
      const kind: CellKind = PLAIN_NUMBERS.has(key) ? 'number' : 'percent';
      const shown: Row = [label, { kind, value }, { kind, value: peerMedian }, percentile, percentile === null ? null : medianWord(percentile)];
      if (!internal) return shown;
      const levelWord = level === null ? null : LEVELS[level];
      return [...shown, { kind, value: peerMean }, interval?.[0] ?? null, interval?.[1] ?? null, positionWord(position), levelWord, n];
    }),
  );
}
