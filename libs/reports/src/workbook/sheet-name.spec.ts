import fc from 'fast-check';
import { sheetName } from './sheet-name';

describe('the name of a sheet', () => {
  it.each([
    ['Summary', 'Summary'],
    ['A/B: [x]?', 'A B   x'],
    ["'quoted'", 'quoted'],
    ['', 'Sheet'],
    ['History', 'History 2'],
    ['x'.repeat(40), 'x'.repeat(31)],
  ])('%j', (wish, name) => expect(sheetName(wish, new Set())).toBe(name));

  it('is legal and used once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('a', 'A', 'History', "'", '[]')), { maxLength: 20 }),
        (wishes) => {
          const taken = new Set<string>();
          const names = wishes.map((wish) => sheetName(wish, taken));
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
          for (const name of names) {
            expect(name).toMatch(/^(?!')[^[\]:*?/\\\p{Cc}]{1,31}(?<!')$/u);
            expect([name.length <= 31, name.isWellFormed(), name.toLowerCase() === 'history']).toEqual([true, true, false]);
          }
        },
      ),
    );
  });
});
