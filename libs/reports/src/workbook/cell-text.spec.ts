import fc from 'fast-check';
import { cellText, LONGEST_TEXT } from './cell-text';

describe('text of a cell', () => {
  it.each([
    ['plain', 'plain'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['\u0000a\u0007\u001b\u007f\u0085b', 'ab'],
    ['\ufffea\uffff', 'a'],
    ['\ud800a\udc00', 'a'],
    ['\u{1f600}', '\u{1f600}'],
    ['x'.repeat(40_000), 'x'.repeat(LONGEST_TEXT)],
    [`${'x'.repeat(LONGEST_TEXT - 1)}\u{1f600}`, 'x'.repeat(LONGEST_TEXT - 1)],
    [`${'\u0000'.repeat(LONGEST_TEXT)}end`, 'end'],
  ])('%#', (given, expected) => expect(cellText(given)).toBe(expected));

  it('can always be written, and cleaning it again changes nothing', () => {
    const unit = fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0, 9, 10, 13, 0x1b, 0xd800, 0xdfff, 0xfffe, 0xffff));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), fc.constantFrom(0, LONGEST_TEXT - 30), (units, before) => {
        const text = 'x'.repeat(before) + String.fromCharCode(...units);
        const clean = cellText(text);
        expect(clean.length).toBeLessThanOrEqual(LONGEST_TEXT);
        expect(clean.isWellFormed()).toBe(true);
        expect(/[\u{fffe}\u{ffff}]|(?![\t\n])\p{Cc}/u.test(clean)).toBe(false);
        expect(cellText(clean)).toBe(clean);
      }),
    );
  });

  it('leaves text without any of that as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        fc.pre(!/\p{Cc}|[\u{fffe}\u{ffff}]/u.test(text));
        expect(cellText(text)).toBe(text);
      }),
    );
  });
});
