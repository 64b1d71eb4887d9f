import { covers, type FontFamily } from './pdf-fonts';

/** A piece of text that one font can write. */
export interface TextRun {
  readonly text: string;
  /** Not given: the document's own. */
  readonly font?: FontFamily;
}

/** Longest text that is written, characters; names in tables are cut much earlier. */
export const MOST_TEXT = 2_000;
export const MOST_NAME = 300;

/** What separates and cannot be seen becomes a space; what orders, hides or means nothing is left out. */
const SEPARATORS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const INVISIBLE = /\p{C}+/gu;
/** Chooses how the sign before it looks; a report has one look. */
const SELECTORS = /[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/gu;
const PLAIN = /^[\x20-\x7e]*$/;
/** Stands for a character that no font of the report has. */
const UNKNOWN = '\ufffd';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Text from outside, made harmless: one line without control characters, marks of direction, lone surrogates or code points that mean
 * nothing, cut with … where it is longer than `most` characters.
 */
export function cleanText(text: string, most: number = MOST_TEXT): string {
  const clean = text
    // Nobody reads on in what is cut away; so that a text of megabytes costs nothing.
    .slice(0, 4 * most)
    .replace(SEPARATORS, ' ')
    .replace(INVISIBLE, '')
    .replace(SELECTORS, '')
    .trim();
  if (clean.length <= most) return clean;
  return `${clean.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Clean text in runs by the font that has its glyphs; letters and their marks stay together. */
export function textRuns(text: string, family: Exclude<FontFamily, 'DejaVu'> = 'Inter'): readonly TextRun[] {
  if (PLAIN.test(text)) return [{ text }];
  const runs: { text: string; font?: FontFamily }[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const run = runOf(segment, family);
    const last = runs.at(-1);
    if (last !== undefined && (last.font === run.font || segment === ' ')) last.text += run.text;
    else runs.push(run);
  }
  return runs;
}

function runOf(grapheme: string, family: FontFamily): { text: string; font?: FontFamily } {
  const codePoints = Array.from(grapheme, (character) => character.codePointAt(0)!);
  if (covers(family, codePoints)) return { text: grapheme };
  if (covers('DejaVu', codePoints)) return { text: grapheme, font: 'DejaVu' };
  const known = Array.from(grapheme, (character) => (covers('DejaVu', [character.codePointAt(0)!]) ? character : UNKNOWN));
  return { text: known.join(''), font: 'DejaVu' };
}
