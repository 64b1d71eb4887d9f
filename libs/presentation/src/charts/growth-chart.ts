import { formatDate, formatDateRange } from '../dates';
import { formatInteger } from '../numbers';
import { type Chart, type ChartSize, type JsonObject, optionOf, pointOf } from './chart';
import type { ChartColours } from './chart-colours';
import { dateLabels } from './date-labels';
import { emptyChart } from './empty-chart';
import { mergePins, type Pin } from './merge-pins';
import { niceScale } from './nice-scale';
import { lineData, plotArea, type PlotArea } from './plot-area';
import { boxShape, dotShape, lineShape, textShape } from './shapes';
import { textWidth } from './text-width';

export interface GrowthWeek {
  /** Monday. */
  readonly weekOf: string;
  readonly actions: number;
}

export interface GrowthMilestone {
  readonly title: string;
  readonly date: string;
  readonly week: number;
}

export interface GrowthChart extends Chart {
  /** What each pin of the chart stands for, to list below it. */
  readonly pins: readonly { readonly number: string; readonly milestones: readonly GrowthMilestone[] }[];
}

const DAY = 86_400_000;
const PIN = 20;

/** Actions per week since the first event, with the milestones as numbered pins above the curve. */
export function growthChart(weeks: readonly GrowthWeek[], milestones: readonly GrowthMilestone[], colours: ChartColours, size: ChartSize): GrowthChart {
  const head = ['Week of', 'Actions', 'Milestones'];
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return { ...emptyChart('No events yet', { caption: 'Actions per week', head }, colours, size), pins: [] };
  const scale = niceScale(Math.max(...weeks.map(({ actions }) => actions)), 3);
  const reached = [...milestones].filter(({ date }) => weekAt(date, weeks) !== null).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const area = plotArea({ size, colours, scale, steps: weeks.length, above: reached.length > 0 ? 2 * PIN + 14 : 12, beside: PIN / 2 + 2 });
  const at = reached.map(({ date }) => weekAt(date, weeks)!);
  const pins = mergePins(at.map(area.x));
  const ofWeek = weeks.map((_, week) => reached.filter((_milestone, i) => at[i] === week).map(({ title }) => title));
  return {
    option: optionOf({
      ...area.axes,
      graphic: [
        ...area.axis,
        ...dateLabels(
          weeks.map(({ weekOf }) => weekOf),
          area,
          colours,
        ),
        ...pins.flatMap((pin) => pinShapes(pin, area, colours, weeks)),
        ...[...new Set(at)].map((week) => dotShape([area.x(week), area.y(weeks[week]!.actions)], 4, colours.card, colours.accent)),
      ],
      series: [
        {
          type: 'line',
          name: 'Actions',
          silent: true,
          data: lineData(weeks.map(({ actions }) => actions)),
          lineStyle: { color: colours.accent, width: 2 },
          itemStyle: { color: colours.accent },
          areaStyle: {
            opacity: 0.32,
            color: {
              type: 'linear',
              x: 0,
              y: 0,
              x2: 0,
              y2: 1,
              colorStops: [
                { offset: 0, color: colours.accent },
                { offset: 1, color: colours.card },
              ],
            },
          },
        },
      ],
    }),
    description: sentence(first, last, weeks, reached.length),
    table: {
      caption: `Actions per week, ${formatDateRange(first.weekOf, last.weekOf)}`,
      head,
      rows: weeks.map(({ weekOf, actions }, week) => [formatDate(weekOf), formatInteger(actions), ofWeek[week]!.join('; ')]),
    },
    points: weeks.map(({ weekOf, actions }, week) => pointOf(`Week of ${formatDate(weekOf)}`, [count(actions), ...ofWeek[week]!], area.column(week))),
    pins: pins.map(({ number, first: from, last: to }) => ({ number, milestones: reached.slice(from, to + 1) })),
  };
}

/** The week that a day lies in; null before the first one. A day after the last one belongs to none either. */
function weekAt(date: string, weeks: readonly GrowthWeek[]): number | null {
  const week = Math.floor((Date.parse(date) - Date.parse(weeks[0]!.weekOf)) / (7 * DAY));
  return week >= 0 && week < weeks.length ? week : null;
}

function pinShapes({ number, x }: Pin, area: PlotArea, colours: ChartColours, weeks: readonly GrowthWeek[]): JsonObject[] {
  const width = Math.max(PIN, textWidth(number, 11, 700) + 8);
  const step = weeks.length === 1 ? 0 : ((x - area.left) / (area.right - area.left)) * (weeks.length - 1);
  const [before, after] = [weeks[Math.floor(step)]!.actions, weeks[Math.ceil(step)]!.actions];
  const onCurve = area.y(before + (after - before) * (step - Math.floor(step)));
  return [
    lineShape([x, PIN], [x, onCurve], colours.ink3, 1, [3, 3]),
    boxShape({ x: x - width / 2, y: 0, width, height: PIN }, { fill: colours.ink, radius: PIN / 2 }),
    textShape(x, PIN / 2, number, { colour: colours.card, size: 11, weight: 700, align: 'center' }),
  ];
}

const count = (actions: number): string => `${formatInteger(actions)} ${actions === 1 ? 'action' : 'actions'}`;

function sentence(first: GrowthWeek, last: GrowthWeek, weeks: readonly GrowthWeek[], milestones: number): string {
  const best = weeks.reduce((top, week) => (week.actions > top.actions ? week : top), first);
  const reached = milestones === 0 ? '' : `; ${milestones} ${milestones === 1 ? 'milestone' : 'milestones'} reached`;
  if (weeks.length === 1) return `${count(first.actions)} in the week of ${formatDate(first.weekOf)}${reached}.`;
  return `Weekly actions went from ${formatInteger(first.actions)} in the week of ${formatDate(first.weekOf)} to ${formatInteger(last.actions)} in the week of ${formatDate(last.weekOf)}, the most being ${formatInteger(best.actions)}${reached}.`;
}
