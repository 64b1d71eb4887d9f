import { byWeek } from '../by-week';
import { formatDate, formatDateRange } from '../dates';
import { formatInteger, formatNumber, formatPercent } from '../numbers';
import { AXIS_SIZE, type Chart, type ChartPoint, type ChartSize, type JsonObject, optionOf, pointOf } from './chart';
import type { ChartColours } from './chart-colours';
import { dateLabels } from './date-labels';
import { emptyChart } from './empty-chart';
import { movement } from './movement';
import { niceScale } from './nice-scale';
import { placeLabels } from './place-labels';
import { lineData, plotArea, type PlotArea } from './plot-area';
import { seatsLine } from './seats-line';
import { textShape } from './shapes';
import { textWidth } from './text-width';

export interface ActiveUsersPoint {
  readonly date: string;
  readonly dau: number;
  readonly wau: number;
  readonly mau: number;
}

export interface ActiveUsersOptions {
  /** Null when not known: then there is no line. */
  readonly licensedUsers: number | null;
  /** Mean of daily active users over the period, which the label of the daily line names. */
  readonly dauMean: number | null;
}

const LABEL_HEIGHT = 18;
/** Seats this many times above everybody who was active would flatten the lines: they are named at the edge instead. */
const OUT_OF_SCALE = 2.5;

/** Active users by day, or by week on its last day: monthly solid, weekly dashed, daily filled, the licensed seats dotted. */
export function activeUsersChart(points: readonly ActiveUsersPoint[], options: ActiveUsersOptions, colours: ChartColours, size: ChartSize): Chart {
  const weekly = byWeek(points);
  // Above 180 days there is a point a week, its Sunday: the daily figure is that day’s and no mean stands beside it.
  const head = [weekly ? 'Sunday' : 'Day', 'DAU', 'WAU', 'MAU'];
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return emptyChart('No activity in this period', { caption: 'Active users', head }, colours, size);
  const { licensedUsers, dauMean } = options;
  const peak = Math.max(...points.flatMap(({ dau, wau, mau }) => [dau, wau, mau]));
  const seatsShown = licensedUsers !== null && (peak === 0 || licensedUsers <= peak * OUT_OF_SCALE);
  const lines = [
    { name: 'MAU', text: `MAU ${formatInteger(last.mau)}`, at: last.mau, colour: colours.mau, values: points.map(({ mau }) => mau) },
    { name: 'WAU', text: `WAU ${formatInteger(last.wau)}`, at: last.wau, colour: colours.wau, values: points.map(({ wau }) => wau) },
    { name: 'DAU', ...dailyLabel(last, dauMean, weekly), colour: colours.dau, values: points.map(({ dau }) => dau) },
  ];
  const area = plotArea({
    size,
    colours,
    scale: niceScale(Math.max(peak, seatsShown ? licensedUsers : 0)),
    steps: points.length,
    above: 24,
    beside: Math.ceil(Math.max(...lines.map(({ text }) => textWidth(text, AXIS_SIZE, 650)))) + 12,
  });
  const dates = points.map(({ date }) => date);
  const option = optionOf({
    ...area.axes,
    graphic: [
      ...area.axis,
      ...dateLabels(dates, area, colours),
      ...endLabels(lines, area),
      ...seatsLine(licensedUsers, seatsShown, area, colours, ([from, to]) => points.slice(from, to).flatMap(({ dau, wau, mau }) => [dau, wau, mau])),
    ],
    series: [
      lineSeries('DAU', lines[2]!, { areaStyle: { color: colours.dau, opacity: 0.09 } }),
      lineSeries('WAU', lines[1]!, { dashed: true }),
      lineSeries('MAU', lines[0]!, {}),
    ],
  });
  return {
    option,
    description: sentence(first, last, options),
    table: {
      caption: `Active users, ${formatDateRange(first.date, last.date)}`,
      head,
      rows: points.map(({ date, dau, wau, mau }) => [formatDate(date), ...[dau, wau, mau].map(formatInteger)]),
    },
    points: points.map(({ date, dau, wau, mau }, step): ChartPoint =>
      pointOf(formatDate(date), [`MAU ${formatInteger(mau)}`, `WAU ${formatInteger(wau)}`, `DAU ${formatInteger(dau)}`], area.column(step)),
    ),
  };
}

function dailyLabel(last: ActiveUsersPoint, mean: number | null, weekly: boolean): { text: string; at: number } {
  if (weekly || mean === null) return { text: `DAU${weekly ? ' Sun' : ''} ${formatInteger(last.dau)}`, at: last.dau };
  return { text: `DAU avg ${formatInteger(mean)}`, at: mean };
}

interface Line {
  readonly text: string;
  readonly at: number;
  readonly colour: string;
  readonly values: readonly number[];
}

const lineSeries = (name: string, { colour, values }: Line, { dashed = false, areaStyle }: { dashed?: boolean; areaStyle?: JsonObject }): JsonObject => ({
  type: 'line',
  name,
  data: lineData(values),
  silent: true,
  lineStyle: { color: colour, width: 2, type: dashed ? [6, 4] : 'solid' },
  itemStyle: { color: colour },
  ...(areaStyle !== undefined && { areaStyle }),
});

function endLabels(lines: readonly Line[], area: PlotArea): JsonObject[] {
  const places = placeLabels(
    lines.map(({ at }) => area.y(at)),
    LABEL_HEIGHT,
    area.top,
    area.bottom,
  );
  return lines.map(({ text, colour }, i) => textShape(area.right + 8, places[i]!, text, { colour, weight: 650 }));
}

function sentence(first: ActiveUsersPoint, last: ActiveUsersPoint, { licensedUsers, dauMean }: ActiveUsersOptions): string {
  const moved = first === last ? `were ${formatInteger(last.mau)}` : movement(first.mau, last.mau, formatInteger);
  const seats =
    licensedUsers === null || licensedUsers <= 0
      ? ''
      : `, ${formatPercent((100 * last.mau) / licensedUsers)} of ${formatInteger(licensedUsers)} licensed seats`;
  const daily = dauMean === null ? '' : `; ${formatNumber(Math.round(dauMean))} on an average day`;
  return `Monthly active users ${moved} (${formatDateRange(first.date, last.date)})${seats}${daily}.`;
}
