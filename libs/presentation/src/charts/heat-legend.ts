import type { JsonObject } from './chart';
import type { ChartColours } from './chart-colours';
import { boxShape, textShape } from './shapes';
import { textWidth } from './text-width';

const [SWATCH, GAP, TALL] = [16, 3, 11];

/** What shades and outline mean, in one line from `left` to `right` around `y`. */
export function heatLegend(colours: ChartColours, left: number, y: number, right: number, peak: boolean): JsonObject[] {
  const [fewer, more, window] = ['Fewer', 'More events', 'Peak window'];
  const swatches = left + textWidth(fewer) + 6;
  const end = swatches + colours.heat.length * (SWATCH + GAP) + 4;
  const outline = right - textWidth(window) - SWATCH - 6;
  return [
    textShape(left, y, fewer, { colour: colours.ink2 }),
    ...colours.heat.map((fill, step) => boxShape({ x: swatches + step * (SWATCH + GAP), y: y - TALL / 2, width: SWATCH, height: TALL }, { fill, radius: 3 })),
    textShape(end, y, end + textWidth(more) > outline - 8 ? 'More' : more, { colour: colours.ink2 }),
    ...(peak
      ? [
          boxShape({ x: outline, y: y - TALL / 2, width: SWATCH, height: TALL }, { stroke: colours.ink, width: 1.5, radius: 3 }),
          textShape(right, y, window, { colour: colours.ink2, align: 'right' }),
        ]
      : []),
  ];
}
