import fc from 'fast-check';
import { covers } from './pdf-fonts';
import { cleanText, textRuns } from './pdf-text';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

describe('text of a report', () => {
  it('holds nothing that hides, orders or means nothing, and is never longer than wanted', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 50 }), (text, most) => {
        const clean = cleanText(text, most);
        expect(/[\p{C}\p{Zl}\p{Zp}]/u.test(clean)).toBe(false);
        expect(clean.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('is written in fonts that have its glyphs, in all weights', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const run of textRuns(cleanText(text)))
          for (const character of run.text) expect([character, covers(run.font ?? 'Inter', [character.codePointAt(0)!])]).toEqual([character, true]);
      }),
    );
  });

  it('keeps every letter that one of the fonts has', () => {
    const text = 'Ζωή, Юлия, Łódź, ñ, 50 % ▲ ✓ ✗ ⚠ ● ↗ ↘ − – ☃ שלום';
    expect(
      textRuns(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
    expect(textRuns('☃')).toEqual([{ text: '☃', font: 'DejaVu' }]);
  });

  it('shows a mark for a letter that no font has, and keeps letters with their marks', () => {
    expect(textRuns('a日b')).toEqual([{ text: 'a' }, { text: '\ufffd', font: 'DejaVu' }, { text: 'b' }]);
    expect(textRuns('e\u0301x')).toEqual([{ text: 'e\u0301x' }]);
  });

  it.each([
    ['abc\u202edef', 'abcdef'],
    ['a\u0000b\r\nc', 'a b c'],
    ['x\ud800y\uffff\ufffe', 'xy'],
    ['⚠\ufe0f', '⚠'],
    [`${'a'.repeat(9)}😀`, 'aaaaaaaaa…'],
  ])('makes %j harmless', (text, clean) => {
    expect(cleanText(text, 10)).toBe(clean);
  });
});
