import { plainLine, plainProse } from './plain-text';

it.each([
  ['Ada Lovelace', 'Ada Lovelace'],
  ['Ada\r\nBcc: all@example.com', 'Ada Bcc: all@example.com'],
  ['Ada\u2028Lovelace\u0085of\u000bLondon', 'Ada Lovelace of London'],
  ['\u202egnp.exe\u202c \u2066x\u2069\u200f', 'gnp.exe x'],
  ['nul\0 bell\u0007 escape\u001b', 'nul bell escape'],
  ['  many   blanks\t here ', 'many blanks here'],
  ['half \ud83d pair', 'half \ufffd pair'],
  ['שלום', 'שלום'],
])('%j as one line', (text, line) => expect(plainLine(text, 80)).toBe(line));

it('counts characters, not halves of pairs', () => {
  expect(plainLine('😀'.repeat(5), 5)).toBe('😀'.repeat(5));
  expect(plainLine('😀'.repeat(6), 5)).toBe('😀😀😀😀…');
});

it('prose keeps its lines', () => {
  expect(plainProse(' One\r\ntwo\rthree\u2029four\0 \n\n\u202efive ', 80)).toBe('One\ntwo\nthree\nfour\n\nfive');
  expect(plainProse('x'.repeat(40_000), 100)).toHaveLength(100);
});
