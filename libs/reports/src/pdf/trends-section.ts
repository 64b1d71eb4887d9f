import { formatDate, formatHour, formatWeekday, growthChart, growthPins, usageHeatmap, LIGHT_COLOURS, weekendUse } from '@adoption/presentation';
import { depthMetrics } from '../report/metric-labels';
import type { Report } from '../report/report';
import { type Block, flowing, whole } from './blocks';
import { chartPicture } from './chart-picture';
import { metricStrip } from './figure-grid';
import { blockTitle, sentence } from './headings';
import type { Content } from './pdf-content';
import { cell } from './pdf-table';
import { coloursFor, SIZE, WIDTH } from './pdf-style';
import { sayAll, sayNote } from './say';

type Peak = NonNullable<Report['dashboard']['trends']['peak']>;
type Milestone = Parameters<typeof growthPins>[1][number];

const HEATMAP = { width: WIDTH, height: 150 } as const;
const GROWTH = { width: WIDTH, height: 150 } as const;
/** From this many milestones on, their list may go on overleaf. */
const MANY = 24;

/** How much people do, when, and how it has grown. */
export const trendBlocks = (report: Report): readonly Block[] => [
  whole(blockTitle('Engagement depth', 'How much people do once they are in'), metricStrip(depthMetrics(report.dashboard), report.audience)),
  patternsBlock(report),
  ...growthBlocks(report),
];

function patternsBlock({ dashboard: { trends, customer }, audience }: Report): Block {
  const title = blockTitle('Usage patterns', `Events by weekday and hour, customer time (${customer.timeZone})`);
  if (trends.heatmap.every((hours) => hours.every((events) => events === 0))) return whole(title, sentence('No activity in this period.'));
  const picture = chartPicture((size) => usageHeatmap(trends.heatmap, trends.peak, coloursFor(audience), size), HEATMAP);
  return whole(title, picture, {
    columns: [fact('Peak usage', trends.peak === null ? 'No clear peak' : peakText(trends.peak)), fact('Weekend usage', weekendUse(trends.weekendShare))],
    margin: [0, 6, 0, 0],
  });
}

const fact = (name: string, value: string): Content =>
  sayAll(
    [
      [`${name}  `, { colour: LIGHT_COLOURS.ink2 }],
      [value, { bold: true }],
    ],
    { size: SIZE.table },
  );

const peakText = ({ fromWeekday, toWeekday, fromHour, toHour }: Peak): string =>
  `${formatWeekday(fromWeekday)}${fromWeekday === toWeekday ? '' : `–${formatWeekday(toWeekday)}`}, ${formatHour(fromHour)}–${formatHour(toHour)}`;

function growthBlocks({ dashboard: { trends }, audience }: Report): readonly Block[] {
  const title = blockTitle('Growth trajectory', 'Actions per week since the first event');
  const { growth, milestones } = trends;
  if (growth.length === 0) return [whole(title, sentence('No events yet.'))];
  const picture = chartPicture((size) => growthChart(growth, milestones, coloursFor(audience), size), GROWTH);
  // Pins bear the numbers of their milestones by day, of those that lie in the chart.
  const pinned = growthPins(growth, milestones, GROWTH.width).flatMap((pin) => pin.milestones);
  const places = new Set(pinned.map(({ title, date }) => `${date} ${title}`));
  const others = milestones.filter(({ title, date }) => !places.has(`${date} ${title}`));
  const entries = [...pinned.map((milestone, i) => entry(String(i + 1), milestone)), ...others.map((milestone) => entry('', milestone))];
  const half = Math.ceil(entries.length / 2);
  const list: Content =
    entries.length === 0
      ? sayNote('No milestones yet.', { margin: [0, 4, 0, 0] })
      : { columns: [{ stack: entries.slice(0, half) }, { stack: entries.slice(half) }], columnGap: 12, margin: [0, 6, 0, 0] };
  return entries.length <= MANY ? [whole(title, picture, list)] : [whole(title, picture), flowing(list)];
}

const entry = (number: string, { week, title, date }: Milestone): Content => ({
  columns: [
    { width: 16, ...cell(number, { bold: true }) },
    { width: 44, ...cell(`Week ${week}`, { colour: LIGHT_COLOURS.ink2 }) },
    sayAll(
      [
        [title, { bold: true }],
        [` · ${formatDate(date)}`, { colour: LIGHT_COLOURS.ink2, size: SIZE.small }],
      ],
      { size: SIZE.table, most: 200 },
    ),
  ],
  columnGap: 0,
  margin: [0, 1.2, 0, 1.2],
});
