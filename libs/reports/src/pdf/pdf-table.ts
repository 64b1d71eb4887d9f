import { LIGHT_COLOURS } from '@adoption/presentation';
import type { Content, ContentTable, ContentText } from './pdf-content';
import { SIZE, WIDTH } from './pdf-style';
import { say } from './say';

/** A column of a table. */
export interface Column {
  readonly head: string;
  /** Its part of the width, against the others'. */
  readonly share: number;
  readonly align?: 'left' | 'right';
}

/** Room at the inner sides of a cell, points. */
const [BESIDE, ABOVE] = [6, 3];

/** Widths of columns without their padding, points, so that the table is exactly as wide as it should be whatever it holds. */
export function columnWidths(columns: readonly Pick<Column, 'share'>[], width: number): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const room = width - 2 * BESIDE * (columns.length - 1);
  return columns.map(({ share }) => (room * share) / shares);
}

/**
 * A table whose head comes again on every page and whose rows are never torn.
 * @param title stands above the head, on every page too
 * @param width points
 */
export function pdfTable(
  columns: readonly Column[],
  rows: readonly (readonly Content[])[],
  { title = null as Content | null, width = WIDTH } = {},
): ContentTable {
  const heads = columns.map(({ head, align }): ContentText => say(head, { size: SIZE.small, bold: true, colour: LIGHT_COLOURS.ink2, align }));
  const above = title === null ? [] : [[{ stack: [title], colSpan: columns.length }, ...columns.slice(1).map(() => ({ text: '' }))]];
  const first = above.length;
  return {
    table: {
      headerRows: first + 1,
      keepWithHeaderRows: rows.length > 0 ? 1 : 0,
      dontBreakRows: true,
      widths: columnWidths(columns, width),
      body: [...above, heads, ...rows.map((row) => [...row])],
    },
    layout: {
      hLineWidth: (line) => (line <= first || line === rows.length + first + 1 ? 0 : line === first + 1 ? 0.9 : 0.5),
      vLineWidth: () => 0,
      hLineColor: (line) => (line === first + 1 ? LIGHT_COLOURS.ink3 : LIGHT_COLOURS.line),
      paddingLeft: (column) => (column === 0 ? 0 : BESIDE),
      paddingRight: (column) => (column === columns.length - 1 ? 0 : BESIDE),
      paddingTop: (row) => (row < first ? 0 : ABOVE),
      paddingBottom: (row) => (row < first ? 0 : ABOVE),
    },
  };
}

/** Text of a cell. */
export const cell = (text: string, look: Parameters<typeof say>[1] = {}): ContentText => say(text, { size: SIZE.table, most: 600, ...look });
