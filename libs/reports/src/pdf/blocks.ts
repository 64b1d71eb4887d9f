import type { Content } from './pdf-content';
import { blockTitle } from './headings';
import { type Column, pdfTable } from './pdf-table';

/** A part of a section: kept on one page, unless it is a table that may be longer than one. */
export interface Block {
  readonly content: Content;
  readonly whole: boolean;
}

/** Room above a section and above a block, points. */
const [ABOVE_SECTION, ABOVE_BLOCK] = [15, 12];
/** From this many lines of text on, a table may run over the page's end. */
const MOST_LINES = 26;
/** About how many letters have room in a line of a cell for each hundredth of the width. */
const LETTERS = 1.1;

/** Something that fits on a page and is not torn. */
export const whole = (...parts: readonly Content[]): Block => ({ content: { stack: [...parts] }, whole: true });

/** Something that may go on overleaf. */
export const flowing = (...parts: readonly Content[]): Block => ({ content: { stack: [...parts] }, whole: false });

/**
 * A table with its title: on one page if it is short, else with title and head again on each page.
 * @param texts the longest text from outside of each row, which decides how tall the row is, and the column it stands in
 */
export function tableBlock(
  title: string,
  note: string | null,
  columns: readonly Column[],
  rows: readonly (readonly Content[])[],
  texts: readonly (readonly [text: string, column: number])[] = [],
  after: readonly Content[] = [],
): Block {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const lines = texts.reduce(
    (sum, [text, column]) => sum + Math.ceil(text.length / Math.max(1, (LETTERS * 100 * (columns[column]?.share ?? 1)) / shares)) - 1,
    rows.length,
  );
  if (lines <= MOST_LINES) return whole(blockTitle(title, note), pdfTable(columns, rows), ...after);
  return flowing(pdfTable(columns, rows, { title: blockTitle(title, note) }), ...after);
}

/** Blocks below one another, the title on the page of the first. */
export function stacked(title: Content, blocks: readonly Block[]): Content[] {
  const [first, ...others] = blocks;
  if (first === undefined) return [];
  // Room above is outside of what is kept together, so that it is not taken along to the top of a page.
  const begin: Content[] = first.whole
    ? [{ stack: [title, first.content], unbreakable: true, margin: [0, ABOVE_SECTION, 0, 0] }]
    : [{ stack: [title], margin: [0, ABOVE_SECTION, 0, 0] }, first.content];
  return [...begin, ...others.map(({ content, whole: one }): Content => ({ stack: [content], unbreakable: one, margin: [0, ABOVE_BLOCK, 0, 0] }))];
}
