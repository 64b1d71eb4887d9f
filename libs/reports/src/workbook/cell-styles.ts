import type { Style } from 'exceljs';
import { NUMBER_FORMATS } from './cell-formats';
import type { CellKind } from './sheet';

const FONT = { name: 'Calibri', size: 11 } as const;
const LINE = 15;
/** More lines than these are cut off in view, not in the cell. */
const MOST_LINES = 20;

type Styles = Readonly<Record<CellKind, Style>>;

const styles = (more: (kind: CellKind) => Partial<Style>): Styles =>
  Object.fromEntries(Object.entries(NUMBER_FORMATS).map(([kind, numFmt]) => [kind, { numFmt, font: FONT, ...more(kind as CellKind) }])) as Record<
    CellKind,
    Style
  >;

/** Text stands a little off what is before it, which may be a number. */
const placed = (kind: CellKind, wrapText: boolean): Partial<Style> => ({
  alignment: { vertical: 'top', wrapText, ...(kind === 'text' ? { horizontal: 'left', indent: 1 } : { horizontal: 'right' }) },
});

// One object a style: exceljs knows a style that it has seen by its object, and takes several times as long without.
const PLAIN = styles((kind) => placed(kind, false));
const WRAPPED = styles((kind) => placed(kind, true));
const HEADS = styles((kind) => ({
  ...placed(kind, true),
  numFmt: NUMBER_FORMATS.text,
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8F2F9' } },
}));

/** How a cell looks. */
export const cellStyle = (kind: CellKind, wrap = false): Style => (wrap ? WRAPPED : PLAIN)[kind];

/** How the title of a column looks: it stands on the side of its values. */
export const headStyle = (kind: CellKind): Style => HEADS[kind];

/** Height of a row in points that shows all lines of its texts, each with the width of its column in characters. */
export function rowHeight(texts: readonly (readonly [string, number])[]): number {
  const lines = texts.map(([text, width]) => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length + 2) / width)), 0));
  return LINE * Math.min(MOST_LINES, Math.max(1, ...lines));
}
