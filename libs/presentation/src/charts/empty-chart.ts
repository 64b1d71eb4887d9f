import { type Chart, type ChartSize, type ChartTable, optionOf } from './chart';
import type { ChartColours } from './chart-colours';
import { textShape } from './shapes';

/** A chart without data: it says so in its middle. */
export const emptyChart = (sentence: string, table: Omit<ChartTable, 'rows'>, colours: ChartColours, { width, height }: ChartSize): Chart => ({
  option: optionOf({ graphic: [textShape(width / 2, height / 2, sentence, { colour: colours.ink2, size: 12.5, align: 'center' })] }),
  description: `${sentence}.`,
  table: { ...table, rows: [] },
  points: [],
});
