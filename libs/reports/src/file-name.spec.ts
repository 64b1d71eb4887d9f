import fc from 'fast-check';
import { fileName } from './file-name';

describe('the name of a file', () => {
  it.each([
    ['an account', ['Acme Corp', 'product adoption', '2026-11-27'], 'Acme Corp - product adoption - 2026-11-27.pdf'],
    ['other scripts', ['Ωmega & Сыновья', 'x'], 'Ωmega & Сыновья - x.pdf'],
    ['a path', ['../../etc/passwd', 'x'], 'etc passwd - x.pdf'],
    ['a formula', ['=HYPERLINK("x")'], 'HYPERLINK( x ).pdf'],
    ['a mark that turns the text around', ['evil\u202Efdp.exe', ''], 'evil fdp.exe.pdf'],
    ['half of a character', ['\uD800', ' '], '\uFFFD.pdf'],
    ['dots', ['...'], 'export.pdf'],
    ['40,000 letters', ['a'.repeat(40_000)], `${'a'.repeat(240)}.pdf`],
    ['a long end', ['Acme', 'b'.repeat(250)], `${'b'.repeat(240)}.pdf`],
  ])('of %s', (_, parts, expected) => {
    expect(fileName(parts, 'pdf')).toBe(expected);
  });

  it.each([
    ['letters', 'a'.repeat(255), 'a'.repeat(208)],
    ['characters of four bytes', '\u{1f600}'.repeat(255), '\u{1f600}'.repeat(52)],
    ['words', 'Acme of '.repeat(32), 'Acme of '.repeat(26).trim()],
  ])('of an account with 255 %s says what the file is and of which day', (_, account, start) => {
    const name = fileName([account, 'product adoption', '2026-11-27'], 'xlsx');
    expect(name).toBe(`${start} - product adoption - 2026-11-27.xlsx`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(245);
    expect(name.isWellFormed()).toBe(true);
  });

  it('has no separator, no control character, no leading dot and 243 bytes at most, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 4 }), (parts) => {
        const name = fileName(parts, 'markdown');
        expect(name).toMatch(/^[^/\\<>:"|?*\p{Cc}]+\.md$/u);
        expect(name.startsWith('.')).toBe(false);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(243);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });
});
