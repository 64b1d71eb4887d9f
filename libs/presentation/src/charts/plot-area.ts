import { formatCompact } from '../numbers';
import { type ChartOption, type ChartSize, type JsonObject, pixel } from './chart';
import type { ChartColours } from './chart-colours';
import type { Scale } from './nice-scale';
import { lineShape, textShape } from './shapes';
import { textWidth } from './text-width';

const BELOW = 26;

/** The part of a chart that data is drawn in, and how steps and values become pixels. */
export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (step: number) => number;
  readonly y: (value: number) => number;
  /** The column of a step, for the cursor. */
  readonly column: (step: number) => { x: number; y: number; width: number; height: number };
  /** Lines and numbers of the vertical axis. */
  readonly axis: JsonObject[];
  readonly axes: Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis'>;
}

interface PlotInput {
  readonly size: ChartSize;
  readonly colours: ChartColours;
  readonly scale: Scale;
  readonly steps: number;
  /** Pixels kept free above and at the right. */
  readonly above: number;
  readonly beside: number;
  readonly below?: number;
}

/** Where steps stand from left to right: one in the middle, more from edge to edge. */
export function plotWidth({
  width,
  scale,
  steps,
  beside,
}: Pick<PlotInput, 'scale' | 'steps' | 'beside'> & { readonly width: number }): Pick<PlotArea, 'left' | 'right' | 'x'> {
  const left = Math.ceil(Math.max(...scale.ticks.map((tick) => textWidth(formatCompact(tick))))) + 10;
  const right = Math.max(left + 1, width - beside);
  return { left, right, x: (step) => (steps === 1 ? (left + right) / 2 : left + ((right - left) * step) / Math.max(1, steps - 1)) };
}

/** The plot of a chart of this size. */
export function plotArea({ size, colours, scale, steps, above, beside, below = BELOW }: PlotInput): PlotArea {
  const numbers = scale.ticks.map(formatCompact);
  const { left, right, x } = plotWidth({ width: size.width, scale, steps, beside });
  const [top, bottom] = [above, Math.max(above + 1, size.height - below)];
  const span = Math.max(1, steps - 1);
  const y = (value: number): number => bottom - ((bottom - top) * value) / scale.max;
  const pitch = (right - left) / span;
  const hidden = { show: false };
  return {
    left,
    right,
    top,
    bottom,
    x,
    y,
    column: (step) => ({ x: x(step) - pitch / 2, y: top, width: pitch, height: bottom - top }),
    axis: scale.ticks.flatMap((tick, i) => [
      lineShape([left, y(tick)], [right, y(tick)], tick === 0 ? colours.line : colours.grid),
      textShape(left - 8, y(tick), numbers[i]!, { colour: colours.ink2, align: 'right' }),
    ]),
    axes: {
      grid: { left, top, right: pixel(size.width - right), bottom: pixel(size.height - bottom), containLabel: false, outerBoundsMode: 'none' },
      // Axes are drawn in pixels, so that text can be measured and placed; these only map the data.
      xAxis: { type: 'value', min: 0, max: span, ...hidden },
      yAxis: { type: 'value', min: 0, max: scale.max, ...hidden },
    },
  };
}

/** Data of a line: places of steps with their values; a value that stands alone gets a dot, since no line reaches it. */
export const lineData = (values: readonly (number | null)[]): JsonObject[] =>
  values.map((value, step) => {
    const alone = value !== null && (values[step - 1] ?? null) === null && (values[step + 1] ?? null) === null;
    return { value: [values.length === 1 ? 0.5 : step, value], symbol: alone ? 'circle' : 'none', symbolSize: 7 };
  });
