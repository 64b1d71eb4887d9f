import { formatInteger } from '../numbers';
import { AXIS_SIZE, type JsonObject } from './chart';
import type { ChartColours } from './chart-colours';
import type { PlotArea } from './plot-area';
import { lineShape, textShape } from './shapes';
import { textWidth } from './text-width';

/** Room that the words need below their line, pixels. */
const ROOM = AXIS_SIZE + 10;

/**
 * The licensed seats as a dotted line with their number, below it where no line of users is in the way; seats outside the scale are named at
 * its edge.
 * @param valuesIn the values drawn between two steps
 */
export function seatsLine(
  seats: number | null,
  inScale: boolean,
  area: PlotArea,
  colours: ChartColours,
  valuesIn: (steps: readonly [number, number]) => number[],
): JsonObject[] {
  if (seats === null) return [];
  const words = `${formatInteger(seats)} licensed ${seats === 1 ? 'seat' : 'seats'}`;
  if (!inScale) return [textShape(area.left + 4, area.top - 12, `↑ ${words}`, { colour: colours.ink2 })];
  const y = area.y(seats);
  const pitch = Math.max(1, area.x(1) - area.x(0));
  const near = valuesIn([0, Math.ceil((textWidth(words) + 8) / pitch) + 1]).map(area.y);
  const free = near.every((place) => place < y || place > y + ROOM) && near.every((place) => place > y);
  return [
    lineShape([area.left, y], [area.right, y], colours.ink3, 1.5, [2, 4]),
    textShape(area.left + 4, free ? y + 11 : y - 10, words, { colour: colours.ink2 }),
  ];
}
