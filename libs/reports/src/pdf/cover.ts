import { formatDate, formatDateRange, formatDateTime, LIGHT_COLOURS } from '@adoption/presentation';
import { PERIOD_NAMES } from '../report/period-names';
import { readerNote } from '../report/reader-note';
import type { Report } from '../report/report';
import type { Content } from './pdf-content';
import { MOST_NAME } from './pdf-text';
import { SIZE, WIDTH } from './pdf-style';
import { say, sayNote } from './say';

/** When a report was made. */
export interface Made {
  /** RFC 3339 instant. */
  readonly generatedAt: string;
}

/** Width of the column of dates and of their names in it, points. */
const [FACTS, NAMES] = [216, 50];
const GAP = 24;

/** Which days a report is about: `Last 30 days, 24 Oct – 22 Nov 2026`. */
export const periodText = ({ dashboard: { period } }: Report): string => `${PERIOD_NAMES[period.key]}, ${formatDateRange(period.from, period.to)}`;

/** Whose report it is, who may read it, about when, and how fresh. */
export function cover(report: Report, { generatedAt }: Made): Content {
  const { customer, period, freshness } = report.dashboard;
  const about = [
    customer.segment,
    customer.industry,
    customer.csm === null ? null : `Customer success: ${customer.csm.name}`,
    report.audience === 'internal' && customer.renewsOn !== null ? `Renews ${formatDate(customer.renewsOn)}` : null,
  ].filter((part) => part !== null);
  const facts: readonly (readonly [string, string])[] = [
    ['Period', periodText(report)],
    ['Generated', formatDateTime(generatedAt, customer.timeZone)],
    ['Data as of', freshness.lastEventAt === null ? 'no usage data yet' : formatDateTime(freshness.lastEventAt, customer.timeZone)],
  ];
  const dates = facts.map(([name, value]): Content => ({
    columns: [
      { width: NAMES, ...sayNote(name) },
      { width: FACTS - NAMES, ...sayNote(value, { bold: true, colour: LIGHT_COLOURS.ink }) },
    ],
    columnGap: 0,
    margin: [0, 0, 0, 2],
  }));
  const note = readerNote(report.audience);
  return {
    stack: [
      ...(note === null ? [] : [say(note, { size: SIZE.block, bold: true, colour: LIGHT_COLOURS.poor, margin: [0, 0, 0, 6] })]),
      {
        columns: [
          {
            width: WIDTH - FACTS - GAP,
            stack: [
              say('Product adoption', { size: SIZE.block, bold: true, colour: LIGHT_COLOURS.accent }),
              say(customer.name, { size: customer.name.length > 40 ? SIZE.section : SIZE.name, heavy: true, most: MOST_NAME, margin: [0, 1, 0, 2] }),
            ],
          },
          { width: FACTS, stack: dates, margin: [0, 3, 0, 0] },
        ],
        columnGap: GAP,
      },
      ...(about.length === 0 ? [] : [say(about.join(' · '), { colour: LIGHT_COLOURS.ink2, most: MOST_NAME })]),
      ...(period.partial ? [sayNote('Today is part of this period and not over; figures still move.', { margin: [0, 3, 0, 0] })] : []),
    ],
  };
}
