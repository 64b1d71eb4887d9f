import { LIGHT_COLOURS } from '@adoption/presentation';
import type { Content } from './pdf-content';
import { GROUND, SIZE, WIDTH } from './pdf-style';
import { say, sayNote } from './say';

/** The title of a section, with its bookmark. */
export function sectionTitle(title: string, note: string | null = null): Content {
  return {
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: WIDTH, y2: 0, lineWidth: 1.2, lineColor: LIGHT_COLOURS.accent }] },
      { ...say(title, { size: SIZE.section, heavy: true, margin: [0, 7, 0, 0] }), outline: true, outlineText: title, outlineExpanded: true },
      ...(note === null ? [] : [sayNote(note, { margin: [0, 1, 0, 0] })]),
    ],
    margin: [0, 0, 0, 8],
  };
}

/** The title of what closes a report: small, with its bookmark. */
export const closingTitle = (title: string): Content => ({
  ...say(title, { size: SIZE.block, bold: true, margin: [0, 0, 0, 3] }),
  outline: true,
  outlineText: title,
  outlineExpanded: true,
});

/** The title of a part of a section. */
export const blockTitle = (title: string, note: string | null = null): Content => ({
  stack: [say(title, { size: SIZE.block, bold: true }), ...(note === null ? [] : [sayNote(note, { margin: [0, 1, 0, 0] })])],
  margin: [0, 0, 0, 5],
});

/** What is to be said where there is nothing to show. */
export const sentence = (text: string): Content => say(text, { size: SIZE.body, colour: LIGHT_COLOURS.ink2 });

/** A ground with something on it, that is not torn. */
export const box = (content: Content, { ground = GROUND.card, edge = null }: { readonly ground?: string; readonly edge?: string | null } = {}): Content => ({
  table: { widths: ['*'], body: [[content]], dontBreakRows: true },
  layout: {
    hLineWidth: () => 0,
    vLineWidth: (line) => (line === 0 && edge !== null ? 3 : 0),
    vLineColor: () => edge ?? ground,
    fillColor: () => ground,
    paddingLeft: () => 10,
    paddingRight: () => 10,
    paddingTop: () => 7,
    paddingBottom: () => 7,
  },
});
