import { formatWeekday } from '../dates';
import { formatInteger } from '../numbers';
import { type Chart, type ChartSize, optionOf, pointOf } from './chart';
import type { ChartColours } from './chart-colours';
import { heatLegend } from './heat-legend';
import { boxShape, textShape } from './shapes';

/** Weekdays inclusive, Monday 0; `toHour` exclusive. */
export interface PeakWindow {
  readonly fromWeekday: number;
  readonly toWeekday: number;
  readonly fromHour: number;
  readonly toHour: number;
}

const [DAYS, HOURS, STEPS] = [7, 24, 6];
const LEFT = 34;
/** Room below the cells: hours, then the legend. */
const [HOUR_ROOM, LEGEND_ROOM] = [24, 26];
const GAP = 2;

/** When people work: a cell for each weekday and hour, Monday first; nothing at all has a shade of its own, the busiest block an outline. */
export function usageHeatmap(cells: readonly (readonly number[])[], peak: PeakWindow | null, colours: ChartColours, size: ChartSize): Chart {
  const value = (weekday: number, hour: number): number => cells[weekday]?.[hour] ?? 0;
  const all = Array.from({ length: DAYS * HOURS }, (_, i) => ({ weekday: Math.floor(i / HOURS), hour: i % HOURS }));
  const top = Math.max(0, ...all.map(({ weekday, hour }) => value(weekday, hour)));
  const [width, height] = [Math.max(HOURS, size.width - LEFT), Math.max(DAYS, size.height - HOUR_ROOM - LEGEND_ROOM)];
  const [cellWidth, cellHeight] = [width / HOURS, height / DAYS];
  const box = (weekday: number, hour: number, days = 1, hours = 1): { x: number; y: number; width: number; height: number } => ({
    x: LEFT + hour * cellWidth,
    y: weekday * cellHeight,
    width: hours * cellWidth,
    height: days * cellHeight,
  });
  const every = cellWidth * 3 >= 38 ? 3 : 6;
  const outline = peak === null ? null : box(peak.fromWeekday, peak.fromHour, peak.toWeekday - peak.fromWeekday + 1, peak.toHour - peak.fromHour);
  return {
    option: optionOf({
      grid: { left: LEFT, top: 0, right: size.width - LEFT - width, bottom: size.height - height, containLabel: false, outerBoundsMode: 'none' },
      xAxis: { type: 'category', data: Array.from({ length: HOURS }, (_, hour) => clock(hour)), show: false },
      yAxis: { type: 'category', data: Array.from({ length: DAYS }, (_, day) => formatWeekday(day)), inverse: true, show: false },
      visualMap: { type: 'piecewise', show: false, dimension: 2, pieces: colours.heat.map((color, step) => ({ value: step, color })) },
      series: [
        {
          type: 'heatmap',
          silent: true,
          data: all.map(({ weekday, hour }) => [hour, weekday, heatStep(value(weekday, hour), top)]),
          itemStyle: { borderColor: colours.card, borderWidth: GAP, borderRadius: 4 },
        },
      ],
      graphic: [
        ...Array.from({ length: DAYS }, (_, day) =>
          textShape(LEFT - 8, (day + 0.5) * cellHeight, formatWeekday(day).slice(0, 3), { colour: colours.ink2, align: 'right' }),
        ),
        ...Array.from({ length: HOURS / every }, (_, i) =>
          textShape(LEFT + i * every * cellWidth + 1, height + 6, clock(i * every), { colour: colours.ink2, baseline: 'top' }),
        ),
        ...(outline === null
          ? []
          : [boxShape(outline, { stroke: colours.card, width: 5, radius: 5 }), boxShape(outline, { stroke: colours.ink, width: 2, radius: 5 })]),
        ...heatLegend(colours, LEFT, size.height - 9, size.width, peak !== null),
      ],
    }),
    description: sentence(
      peak,
      all.reduce((sum, { weekday, hour }) => sum + value(weekday, hour), 0),
    ),
    table: {
      caption: 'Events by weekday and hour',
      head: ['Hour', ...Array.from({ length: DAYS }, (_, day) => formatWeekday(day))],
      rows: Array.from({ length: HOURS }, (_, hour) => [span(hour), ...Array.from({ length: DAYS }, (_day, day) => formatInteger(value(day, hour)))]),
    },
    points: all.map(({ weekday, hour }) => pointOf(`${formatWeekday(weekday).slice(0, 3)} ${span(hour)}`, [events(value(weekday, hour))], box(weekday, hour))),
  };
}

/** Step of a cell on the scale of seven: 0 for nothing, then six equal parts of the busiest hour. */
export const heatStep = (value: number, top: number): number =>
  value <= 0 || top <= 0 ? 0 : Math.min(STEPS, Math.max(1, Math.ceil((STEPS * value) / top - 1e-9)));

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
const span = (hour: number): string => `${clock(hour)}–${clock(hour + 1)}`;
const events = (count: number): string => `${formatInteger(count)} ${count === 1 ? 'event' : 'events'}`;

function sentence(peak: PeakWindow | null, total: number): string {
  if (total === 0) return 'No activity in this period.';
  if (peak === null) return `${events(total)} spread over the week.`;
  const [from, to] = [formatWeekday(peak.fromWeekday), formatWeekday(peak.toWeekday)];
  const days = from === to ? `on ${from}` : peak.toWeekday === peak.fromWeekday + 1 ? `on ${from} and ${to}` : `from ${from} to ${to}`;
  return `People are busiest ${days}, ${clock(peak.fromHour)}–${clock(peak.toHour)}.`;
}
