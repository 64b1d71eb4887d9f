import { PORTFOLIO } from '../words/portfolio';

/** What a line of weekly values shows, in words; null when there are not two values to draw a line between. The last one stands beside the line. */
export function seriesWords(series: readonly (number | null)[], format: (value: number) => string): string | null {
  const known = series.flatMap((value, week) => (value === null ? [] : [{ value, weeksAgo: series.length - 1 - week }]));
  const [first] = known;
  if (first === undefined || known.length < 2) return null;
  const values = known.map(({ value }) => value);
  return PORTFOLIO.trend(format(first.value), first.weeksAgo, format(Math.min(...values)), format(Math.max(...values)));
}
