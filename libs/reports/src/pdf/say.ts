import { LIGHT_COLOURS } from '@adoption/presentation';
import type { ContentText } from './pdf-content';
import { cleanText, MOST_TEXT, textRuns } from './pdf-text';
import { SIZE } from './pdf-style';

/** How a text looks and where it stands. */
export interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  /** The heaviest weight, for names and figures. */
  readonly heavy?: boolean;
  readonly colour?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly margin?: [left: number, top: number, right: number, bottom: number];
  /** Longest text that is written, characters. */
  readonly most?: number;
}

/** Figures of one width, and none pulled over the point before it: 17.7 must not look like 177. */
const FIGURES = { tnum: true, kern: false } as const;
const DIGITS = /\d/;

/** Pieces of text on one line: every text of a report goes through here, and so comes out harmless and in fonts that have its glyphs. */
export function sayAll(
  pieces: readonly (readonly [text: string, look?: Pick<TextLook, 'size' | 'bold' | 'heavy' | 'colour'>])[],
  look: TextLook = {},
): ContentText {
  const text = pieces.flatMap(([piece, own = {}]) => {
    const heavy = own.heavy ?? look.heavy ?? false;
    return textRuns(spaced(piece, look.most ?? MOST_TEXT), heavy ? 'Inter Heavy' : 'Inter').map((run) => ({
      ...(heavy && { font: 'Inter Heavy' }),
      ...run,
      ...(DIGITS.test(run.text) && { fontFeatures: FIGURES }),
      ...(own.size !== undefined && { fontSize: own.size }),
      ...(own.bold !== undefined && { bold: own.bold }),
      ...(own.colour !== undefined && { color: own.colour }),
    }));
  });
  return {
    text,
    fontSize: look.size ?? SIZE.body,
    bold: look.bold ?? false,
    color: look.colour ?? LIGHT_COLOURS.ink,
    alignment: look.align ?? 'left',
    ...(look.margin !== undefined && { margin: look.margin }),
  };
}

/** One text. */
export const say = (text: string, look: TextLook = {}): ContentText => sayAll([[text]], look);

/** What is said in the smaller, softer voice. */
export const sayNote = (text: string, look: TextLook = {}): ContentText => say(text, { size: SIZE.small, colour: LIGHT_COLOURS.ink2, ...look });

/** Cleaned, with the spaces at its ends that keep neighbours apart. */
function spaced(piece: string, most: number): string {
  const [before, after] = [/^ {1,3}/.exec(piece)?.[0] ?? '', /\S( {1,3})$/.exec(piece)?.[1] ?? ''];
  return `${before}${cleanText(piece, most)}${after}`;
}
