import { type Audience, formatMetric, formatTarget, LIGHT_COLOURS, MISSING, positionWord, targetUnit } from '@adoption/presentation';
import type { LabelledMetric } from '../report/metric-labels';
import { changeLook } from './change-text';
import type { Content } from './pdf-content';
import { SIZE, WIDTH } from './pdf-style';
import { say, sayAll, sayNote } from './say';
import { sayMark, statusOf } from './status-mark';

const BESIDE = 8;
const NOTHING: Content = { text: '' };

/** The figures that a section begins with: value, change, place among the peers. */
export const kpiRow = (metrics: readonly LabelledMetric[], audience: Audience): Content =>
  grid(
    metrics.map(({ key, label, long, metric, note }) => {
      const change = changeLook(metric, key, audience);
      const position = positionWord(metric.peerPosition);
      return [
        say(label, { size: SIZE.small, bold: true }),
        long === undefined ? NOTHING : sayNote(long),
        sayAll(
          [
            [formatMetric(metric.value, metric.unit), { size: SIZE.figure, heavy: true }],
            [note === null ? '' : `  ${note}`, { colour: LIGHT_COLOURS.ink2 }],
          ],
          { size: SIZE.small },
        ),
        comparison(metric, change),
        position === null
          ? NOTHING
          : sayAll([[`${POSITION_SIGNS[metric.peerPosition!]} ${position}`, { bold: true, colour: LIGHT_COLOURS.ink }], [' vs peers']], {
              size: SIZE.small,
              colour: LIGHT_COLOURS.ink2,
            }),
      ];
    }),
  );

/** Metrics side by side, each held against its target. */
export const metricStrip = (metrics: readonly LabelledMetric[], audience: Audience): Content =>
  grid(
    metrics.map(({ key, label, metric, note }) => {
      const change = changeLook(metric, key, audience);
      return [
        sayNote(label),
        say(formatMetric(metric.value, metric.unit), { size: SIZE.strip, heavy: true }),
        change.text === MISSING ? NOTHING : say(change.text, { size: SIZE.small, bold: true, colour: change.colour }),
        note === null ? NOTHING : sayNote(note),
        sayMark(statusOf(metric, audience)),
        metric.target === null ? NOTHING : sayNote(formatTarget(metric.target, targetUnit(key, metric.unit))),
      ];
    }),
  );

/** How a figure has moved, where that can be said. */
function comparison({ value, change }: LabelledMetric['metric'], { text, colour }: ReturnType<typeof changeLook>): Content {
  if (value === null) return sayNote('no data');
  if (change === null && text === MISSING) return sayNote('nothing to compare with');
  return sayAll([[text, { bold: true, colour }], [' vs last period']], { size: SIZE.small, colour: LIGHT_COLOURS.ink2 });
}

const POSITION_SIGNS = { above: '▲', average: '●', below: '▼' } as const;

/** Columns of a frame, their lines at the same height; lines that no column has are left out. */
function grid(columns: readonly (readonly Content[])[]): Content {
  const deep = Math.max(...columns.map((column) => column.length));
  const rows = Array.from({ length: deep }, (_, row) => columns.map((column) => column[row] ?? NOTHING)).filter((row) =>
    row.some((content) => content !== NOTHING),
  );
  return {
    table: {
      widths: columns.map(() => WIDTH / columns.length - 2 * BESIDE - 0.7),
      body: rows,
      dontBreakRows: true,
      keepWithHeaderRows: rows.length,
    },
    layout: {
      hLineWidth: (line) => (line === 0 || line === rows.length ? 0.7 : 0),
      vLineWidth: () => 0.7,
      hLineColor: () => LIGHT_COLOURS.line,
      vLineColor: () => LIGHT_COLOURS.line,
      paddingLeft: () => BESIDE,
      paddingRight: () => BESIDE,
      paddingTop: (row) => (row === 0 ? 7 : 1.5),
      paddingBottom: (row) => (row === rows.length - 1 ? 7 : 1.5),
    },
  };
}
