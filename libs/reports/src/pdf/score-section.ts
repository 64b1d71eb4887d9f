import { changeText, earlierWord, formatNumber, formatPercent, LIGHT_COLOURS, scoreChangeParts, scoreGauge, withoutFigure } from '@adoption/presentation';
import { SCORE_PART_LABELS } from '../report/metric-labels';
import type { Report } from '../report/report';
import { bar } from './bar';
import { type Block, whole } from './blocks';
import { chartPicture } from './chart-picture';
import { blockTitle } from './headings';
import type { Content } from './pdf-content';
import { cell, pdfTable } from './pdf-table';
import { coloursFor, SIZE, WIDTH } from './pdf-style';
import { say, sayAll, sayNote } from './say';

type Component = Report['dashboard']['score']['components'][number];

const GAUGE = { width: 190, height: 136 } as const;
const GAP = 22;
const PARTS = WIDTH - GAUGE.width - GAP;
const WHOLE = 1 - 1e-9;

/** The gauge beside what makes up the score, and why it changed. */
export function scoreBlocks(report: Report): readonly Block[] {
  const { dashboard, audience } = report;
  const { adoptionScore, score, period } = dashboard;
  const gauge = chartPicture(
    (size) =>
      scoreGauge(
        { score: adoptionScore, band: score.band, delta: score.delta, peerMedian: score.peerMedian, earlier: earlierWord(period.key) },
        coloursFor(audience),
        size,
      ),
    GAUGE,
  );
  return [
    whole({
      columns: [
        { width: GAUGE.width, stack: [gauge, ...verdict(report)] },
        { width: PARTS, stack: [blockTitle('What makes up the score', 'Points earned of points possible'), parts(score.components), ...notes(report)] },
      ],
      columnGap: GAP,
    }),
  ];
}

/** The band in a word, and the change. */
function verdict({ dashboard: { score, period }, wording, audience }: Report): Content[] {
  const change = scoreChangeParts(score.delta);
  const earlier = earlierWord(period.key);
  const colour =
    audience === 'customer' || change.direction === 'none' ? LIGHT_COLOURS.ink2 : change.direction === 'up' ? LIGHT_COLOURS.good : LIGHT_COLOURS.poor;
  return [
    ...(score.band === null ? [] : [say(wording.band(score.band), { size: SIZE.strip, heavy: true, align: 'center', margin: [0, 2, 0, 0] })]),
    ...(score.delta === null || earlier === null
      ? []
      : [
          sayAll([[change.direction === 'none' ? 'no change' : changeText(change), { bold: true, colour }], [` from ${earlier}`]], {
            colour: LIGHT_COLOURS.ink2,
            align: 'center',
          }),
        ]),
  ];
}

function parts(components: readonly Component[]): Content {
  const present = components.reduce((sum, { normalized, weight }) => sum + (normalized === null ? 0 : weight), 0);
  const columns = [
    { head: 'Part', share: 30 },
    { head: 'Measured', share: 37 },
    { head: 'Level', share: 17 },
    { head: 'Points', share: 17, align: 'right' as const },
  ];
  return pdfTable(
    columns,
    components.map((part) => [
      cell(SCORE_PART_LABELS[part.key], { bold: true }),
      cell(measured(part), { colour: LIGHT_COLOURS.ink2 }),
      bar(part.normalized, 44),
      part.points === null || present === 0
        ? cell('–', { align: 'right' })
        : sayAll(
            [
              [formatNumber(part.points), { bold: true }],
              [` / ${formatNumber((100 * part.weight) / present)}`, { colour: LIGHT_COLOURS.ink2 }],
            ],
            {
              size: SIZE.table,
              align: 'right',
            },
          ),
    ]),
    { width: PARTS },
  );
}

/** What was measured for a part, in its own unit. */
function measured({ key, raw, normalized }: Component): string {
  if (raw === null) return withoutFigure({ key, normalized });
  if (key === 'engagementDepth') return `${formatNumber(raw)} actions/session`;
  return key === 'usageTrend' ? `${formatPercent(100 * raw)} of period before` : formatPercent(raw);
}

function notes({ dashboard: { adoptionScore, score }, wording }: Report): Content[] {
  const explanation = wording.explanation(score);
  return [
    ...(explanation === null ? [] : [sayAll([['Why it changed: ', { bold: true }], [explanation]], { size: SIZE.table, margin: [0, 7, 0, 0] })]),
    ...(adoptionScore === null
      ? [sayNote('Not enough data yet: a score needs more days of usage or more measured parts.', { size: SIZE.table, margin: [0, 7, 0, 0] })]
      : score.coverage < WHOLE
        ? [sayNote(`Parts that could not be measured are left out; ${formatPercent(100 * score.coverage)} of the weight is present.`, { margin: [0, 6, 0, 0] })]
        : []),
  ];
}
