import { formatDate, formatDateRange } from '../dates';
import { formatInteger } from '../numbers';
import { type Chart, type ChartSize, type JsonObject, optionOf, pointOf } from './chart';
import type { ChartColours } from './chart-colours';
import { dateLabels } from './date-labels';
import { emptyChart } from './empty-chart';
import { BESIDE, type GrowthMilestone, type GrowthPin, growthPins, growthScale, type GrowthWeek, PIN, weekAt } from './growth-pins';
import { lineData, plotArea, type PlotArea } from './plot-area';
import { boxShape, dotShape, lineShape, textShape } from './shapes';
import { textWidth } from './text-width';

/** Actions per week since the first event, with the milestones as numbered pins above the curve. */
export function growthChart(weeks: readonly GrowthWeek[], milestones: readonly GrowthMilestone[], colours: ChartColours, size: ChartSize): Chart {
  const head = ['Week of', 'Actions', 'Milestones'];
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return emptyChart('No events yet', { caption: 'Actions per week', head }, colours, size);
  const pins = growthPins(weeks, milestones, size.width);
  const reached = pins.flatMap(({ milestones: of }) => of);
  const at = reached.map(({ date }) => weekAt(date, weeks)!);
  const above = pins.length > 0 ? 2 * PIN + 14 : 12;
  const area = plotArea({ size, colours, scale: growthScale(weeks), steps: weeks.length, above, beside: BESIDE });
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
  };
}

function pinShapes({ number, x }: GrowthPin, area: PlotArea, colours: ChartColours, weeks: readonly GrowthWeek[]): JsonObject[] {
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
