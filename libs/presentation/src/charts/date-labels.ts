import { formatDate, formatMonth } from '../dates';
import type { JsonObject } from './chart';
import type { ChartColours } from './chart-colours';
import { pickLabels } from './pick-labels';
import type { PlotArea } from './plot-area';
import { textShape } from './shapes';

const DAY = 86_400_000;
/** From this many days on, a day without its year could be either of two. */
const WITH_YEAR = 330;

/** Dates below an axis, as many as have room; months when they span more than a year or so. */
export function dateLabels(dates: readonly string[], area: PlotArea, colours: ChartColours): JsonObject[] {
  const days = dates.length < 2 ? 0 : (Date.parse(dates.at(-1)!) - Date.parse(dates[0]!)) / DAY;
  const texts = dates.map((date) => (days >= WITH_YEAR ? formatMonth(date) : formatDate(date, { year: false })));
  const byDay = days < dates.length;
  const picked = pickLabels(
    texts,
    dates.map((_, step) => area.x(step)),
    area.left,
    area.right,
    byDay ? [1, 2, 7, 14, 28] : [1, 2, 4, 8, 13, 26],
  );
  return picked.map(({ text, x }) => textShape(x, area.bottom + 8, text, { colour: colours.ink2, baseline: 'top' }));
}
