import { formatDate, formatDateRange } from '../dates';
import { formatNumber } from '../numbers';
import { AXIS_SIZE, type Chart, type ChartSize, optionOf, pointOf } from './chart';
import type { ChartColours } from './chart-colours';
import { dateLabels } from './date-labels';
import { emptyChart } from './empty-chart';
import { movement } from './movement';
import { niceScale } from './nice-scale';
import { lineData, plotArea } from './plot-area';
import { dotShape, textShape } from './shapes';
import { textWidth } from './text-width';

export interface TrendPoint {
  readonly date: string;
  /** Null: not known; the line has a gap there. */
  readonly value: number | null;
}

export interface TrendOptions {
  /** What is shown, in the plural where it is counted: `Users`, `Adoption score`. */
  readonly name: string;
  /** End of the scale where it is fixed: 100 for a score. */
  readonly max?: number;
  /** How a value is written; grouped, with a decimal below 100, when not given. */
  readonly format?: (value: number | null) => string;
}

/** One figure over time, its last value named at the end of the line. */
export function trendLine(points: readonly TrendPoint[], { name, max, format = formatNumber }: TrendOptions, colours: ChartColours, size: ChartSize): Chart {
  const head = ['Date', name];
  const known = points.filter((point): point is { date: string; value: number } => point.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return emptyChart(`No data for ${name.toLowerCase()}`, { caption: name, head }, colours, size);
  const text = format(last.value);
  const scale = niceScale(max ?? Math.max(...known.map(({ value }) => value)));
  const beside = Math.ceil(textWidth(text, AXIS_SIZE, 650)) + 14;
  const area = plotArea({ size, colours, scale, steps: points.length, above: 12, beside });
  const [endX, endY] = [area.x(points.indexOf(last)), area.y(last.value)];
  return {
    option: optionOf({
      ...area.axes,
      graphic: [
        ...area.axis,
        ...dateLabels(
          points.map(({ date }) => date),
          area,
          colours,
        ),
        dotShape([endX, endY], 3.5, colours.accent),
        textShape(endX + 8, endY, text, { colour: colours.accent, weight: 650 }),
      ],
      series: [
        {
          type: 'line',
          name,
          silent: true,
          data: lineData(points.map(({ value }) => value)),
          lineStyle: { color: colours.accent, width: 2 },
          itemStyle: { color: colours.accent },
          areaStyle: { color: colours.accent, opacity: 0.09 },
        },
      ],
    }),
    description:
      known.length === 1
        ? `${name}: ${text} on ${formatDate(last.date)}.`
        : `${name} ${movement(first.value, last.value, format)} (${formatDateRange(first.date, last.date)}).`,
    table: {
      caption: `${name}, ${formatDateRange(points[0]!.date, points.at(-1)!.date)}`,
      head,
      rows: points.map(({ date, value }) => [formatDate(date), format(value)]),
    },
    points: points.map(({ date, value }, step) => pointOf(formatDate(date), [`${name} ${format(value)}`], area.column(step))),
  };
}
