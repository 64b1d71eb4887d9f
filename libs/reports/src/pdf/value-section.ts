import { formatHours, formatHoursRange, formatInteger, formatNumber, LIGHT_COLOURS } from '@adoption/presentation';
import type { Report } from '../report/report';
import { type Block, tableBlock, whole } from './blocks';
import { box, sentence } from './headings';
import type { Content } from './pdf-content';
import { MOST_NAME } from './pdf-text';
import { cell } from './pdf-table';
import { GROUND, SIZE } from './pdf-style';
import { sayAll, sayNote } from './say';

type Hours = NonNullable<Report['dashboard']['valueDemonstration']['hoursSaved']>;

/** What the use of today is worth, as an estimate with its sources. */
export function valueBlocks({ dashboard: { valueDemonstration } }: Report): readonly Block[] {
  const { hoursSaved, lines, topBenefit } = valueDemonstration;
  const benefit =
    topBenefit === null ? [] : [box(sayAll([['Top benefit: ', { bold: true }], [topBenefit]]), { ground: GROUND.good, edge: LIGHT_COLOURS.good })];
  if (hoursSaved === null) return [whole(sentence('The catalogue has no time savings for the features in use.'), ...benefit)];
  return [
    whole(
      sayAll([
        [formatHours(hoursSaved.likely), { size: SIZE.figure, heavy: true }],
        ['  saved per 30 days with current features (estimated)', { colour: LIGHT_COLOURS.ink2 }],
      ]),
      sayNote(formatHoursRange(hoursSaved.low, hoursSaved.high), { size: SIZE.body, margin: [0, 1, 0, 8] }),
      ...benefit,
    ),
    ...(lines.length === 0
      ? []
      : [
          tableBlock(
            'How we estimate',
            null,
            [
              { head: 'Feature', share: 16 },
              { head: 'Uses / 30 days', share: 15, align: 'right' },
              { head: 'Minutes / use', share: 14, align: 'right' },
              { head: 'Hours (estimated)', share: 20, align: 'right' },
              { head: 'Source', share: 49 },
            ],
            lines.map(({ feature, uses, minutesPerUse, hours, source }): Content[] => [
              cell(feature, { bold: true, most: MOST_NAME }),
              cell(formatInteger(uses), { align: 'right' }),
              cell(minutes(minutesPerUse), { align: 'right', colour: LIGHT_COLOURS.ink2 }),
              sayAll(
                [
                  [formatNumber(hours.likely), { bold: true }],
                  [` (${span(hours)})`, { colour: LIGHT_COLOURS.ink2 }],
                ],
                { size: SIZE.table, align: 'right' },
              ),
              cell(source, { size: SIZE.small, colour: LIGHT_COLOURS.ink2 }),
            ]),
            lines.map(({ feature, source }) => (source.length > 2 * feature.length ? [source.slice(0, 600), 4] : [feature.slice(0, MOST_NAME), 0])),
          ),
        ]),
  ];
}

const span = ({ low, high }: Hours): string => `${formatNumber(low)} to ${formatNumber(high)}`;

/** A use of a moment saves less than a tenth of a minute: then it is said of a thousand. */
const minutes = (hours: Hours): string =>
  hours.likely >= 0.1 ? span(hours) : `${span({ low: 1_000 * hours.low, likely: 1_000 * hours.likely, high: 1_000 * hours.high })} per 1,000 uses`;
