import { formatInteger, formatPercentile, LIGHT_COLOURS, medianWord, MISSING, peerMedianValue, peerValue } from '@adoption/presentation';
import { peerGroupName, whyNoPeers, whyOtherPeers } from '../report/peer-group';
import type { Report } from '../report/report';
import { type Block, whole } from './blocks';
import { box, sentence } from './headings';
import type { Content } from './pdf-content';
import { cell, type Column, pdfTable } from './pdf-table';
import { GROUND, SIZE, WIDTH } from './pdf-style';
import { say, sayAll, sayNote } from './say';

type Row = Report['dashboard']['peerComparison']['rows'][number];

const STRIP = 112;
const PLACES: readonly Column[] = [
  { head: 'Position among peers', share: 25 },
  { head: 'Percentile', share: 11, align: 'right' },
  { head: 'Against the median', share: 20 },
];

/** Where the account stands among its peers, of whom only medians are shown. */
export function peerBlocks({ dashboard, wording }: Report): readonly Block[] {
  const { customer, peerComparison } = dashboard;
  const { rows } = peerComparison;
  const insight = wording.insight(peerComparison);
  const missing = whyNoPeers(dashboard);
  if (missing !== null) return [whole(sentence(missing))];
  const known = rows.filter(({ peerMedian }) => peerMedian !== null);
  const table = known.some(({ percentile }) => percentile !== null)
    ? pdfTable(
        [...columns(customer.name), ...PLACES],
        known.map((row) => [...figures(row), ...place(row)]),
      )
    : pdfTable(columns(customer.name), known.map(figures), { width: 0.6 * WIDTH });
  const blocks = [whole(sayNote(groupText(dashboard), { margin: [0, -5, 0, 6] }), table)];
  if (insight === null) return blocks;
  const consider = insight.consider === null ? [] : [sayAll([['Consider: ', { bold: true }], [insight.consider]], { margin: [0, 3, 0, 0] })];
  const told = box(
    {
      stack: [
        say(insight.headline, { size: SIZE.block, bold: true }),
        ...(insight.detail === '' ? [] : [say(insight.detail, { margin: [0, 2, 0, 0] })]),
        ...consider,
      ],
    },
    { ground: GROUND.accent, edge: LIGHT_COLOURS.accent },
  );
  return [...blocks, whole(told)];
}

const columns = (name: string): readonly Column[] => [
  { head: 'Metric', share: 23 },
  { head: name.length > 24 ? 'Own figure' : name, share: 15, align: 'right' },
  { head: 'Peer median', share: 13, align: 'right' },
];

const figures = (row: Row): Content[] => [
  cell(sentenceCase(row.label), { bold: true, most: 120 }),
  cell(peerValue(row), { align: 'right', bold: true }),
  cell(peerMedianValue(row), { align: 'right', colour: LIGHT_COLOURS.ink2 }),
];

function place({ percentile, interval }: Row): Content[] {
  if (percentile === null) return [{ text: '' }, cell(MISSING, { align: 'right' }), { text: '' }];
  return [strip(percentile, interval), cell(formatPercentile(percentile), { align: 'right', bold: true }), side(percentile)];
}

function groupText(dashboard: Report['dashboard']): string {
  const among = `${formatInteger(dashboard.peerComparison.count)} ${peerGroupName(dashboard)}. Only anonymous medians are shown. Percentile: share of peers with a lower value.`;
  const other = whyOtherPeers(dashboard);
  return other === null ? among : `${other} ${among}`;
}

/** The range of all peers, the middle marked, how sure the place is as a band, the account as a dot. */
function strip(percentile: number, interval: readonly number[] | null): Content {
  const at = (value: number): number => 4 + ((STRIP - 8) * Math.min(100, Math.max(0, value))) / 100;
  const [from, to] = interval === null ? [percentile, percentile] : [interval[0]!, interval[1]!];
  return {
    canvas: [
      { type: 'rect', x: 0, y: 4.4, w: STRIP, h: 2.2, r: 1.1, color: LIGHT_COLOURS.track },
      { type: 'rect', x: at(from), y: 3.4, w: Math.max(0, at(to) - at(from)), h: 4.2, r: 2.1, color: '#b5d6ea' },
      { type: 'rect', x: STRIP / 2 - 0.5, y: 1, w: 1, h: 9, color: LIGHT_COLOURS.ink3 },
      { type: 'ellipse', x: at(percentile), y: 5.5, r1: 3.6, r2: 3.6, color: LIGHT_COLOURS.accent, lineColor: LIGHT_COLOURS.card },
    ],
  };
}

function side(percentile: number): Content {
  const word = medianWord(percentile);
  const sign = percentile > 50 + 1e-9 ? '▲' : percentile < 50 - 1e-9 ? '▼' : '●';
  return sayAll([[`${sign} `, { colour: LIGHT_COLOURS.accent }], [word]], { size: SIZE.small, colour: LIGHT_COLOURS.ink2 });
}

/** `Feature Breadth` as `Feature breadth`; abbreviations stay. */
const sentenceCase = (label: string): string => label.replace(/ ([A-Z])(?=[a-z])/g, (_, letter: string) => ` ${letter.toLowerCase()}`);
