import type { JsonObject } from './chart';
import type { ChartColours } from './chart-colours';
import { boxShape, textShape } from './shapes';
import { textWidth } from './text-width';

const [GAP, TALL] = [3, 11];
/** Width of a shade where there is room, and where there is not. */
const [WIDE, NARROW] = [16, 10];

/** What shades and outline mean, in one line from `left` to `right` around `y`. */
export function heatLegend(colours: ChartColours, left: number, y: number, right: number, peak: boolean): JsonObject[] {
  const [fewer, more, window] = ['Fewer', 'More events', 'Peak window'];
  const swatches = left + textWidth(fewer) + 6;
  const outline = right - textWidth(window) - WIDE - 6;
  const endWith = (swatch: number): number => swatches + colours.heat.length * (swatch + GAP) + 4;
  const roomy = endWith(WIDE) + textWidth(more) < outline - 8;
  const swatch = roomy ? WIDE : NARROW;
  return [
    textShape(left, y, fewer, { colour: colours.ink2 }),
    ...colours.heat.map((fill, step) => boxShape({ x: swatches + step * (swatch + GAP), y: y - TALL / 2, width: swatch, height: TALL }, { fill, radius: 3 })),
    textShape(endWith(swatch), y, roomy ? more : 'More', { colour: colours.ink2 }),
    ...(peak
      ? [
          boxShape({ x: outline, y: y - TALL / 2, width: WIDE, height: TALL }, { stroke: colours.ink, width: 1.5, radius: 3 }),
          textShape(right, y, window, { colour: colours.ink2, align: 'right' }),
        ]
      : []),
  ];
}
