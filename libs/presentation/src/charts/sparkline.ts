import { pixel } from './chart';

/** Paths of SVG: there may be fifty on a page, so they need no chart library. */
export interface Sparkline {
  /** The line, in parts where values are missing; empty without any value. Draw it with round caps. */
  readonly line: string;
  /** What lies below the line. */
  readonly area: string;
  /** Where the last value stands. */
  readonly end: { readonly x: number; readonly y: number } | null;
}

/** Room for the width of the line and for a dot at its end, pixels. */
const MARGIN = 3;

/** Values as a small line from their lowest to their highest; equal ones lie in the middle. */
export function sparkline(values: readonly (number | null)[], width: number, height: number): Sparkline {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { line: '', area: '', end: null };
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = (step: number): number => pixel(values.length === 1 ? width / 2 : MARGIN + ((width - 2 * MARGIN) * step) / (values.length - 1));
  const y = (value: number): number => pixel(high === low ? height / 2 : height - MARGIN - ((height - 2 * MARGIN) * (value - low)) / (high - low));
  const runs = runsOf(values).map((run) => run.map(({ step, value }) => ({ x: x(step), y: y(value) })));
  const end = runs.at(-1)!.at(-1)!;
  return {
    line: runs.map((run) => (run.length === 1 ? `M${run[0]!.x} ${run[0]!.y}h0` : `M${run.map((place) => `${place.x} ${place.y}`).join('L')}`)).join(''),
    area: runs.map((run) => `M${run[0]!.x} ${height}L${run.map((place) => `${place.x} ${place.y}`).join('L')}L${run.at(-1)!.x} ${height}Z`).join(''),
    end,
  };
}

/** Values that follow one another without a gap. */
function runsOf(values: readonly (number | null)[]): { step: number; value: number }[][] {
  const runs: { step: number; value: number }[][] = [];
  values.forEach((value, step) => {
    if (value === null) return;
    if ((values[step - 1] ?? null) === null) runs.push([]);
    runs.at(-1)!.push({ step, value });
  });
  return runs;
}
