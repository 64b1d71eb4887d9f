import fc from 'fast-check';
import { cursorValues, page } from './keyset';

test('a cursor names the last row of its page', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 2 }), (rows) => {
      fc.pre(rows.every(([text]) => !text.includes('\0')));
      const { items, next } = page(rows, rows.length - 1, (row) => row);
      expect(items).toHaveLength(rows.length - 1);
      expect(cursorValues(next, ['text', 'number'])).toEqual(items.at(-1)!.map((value) => (value === 0 ? 0 : value)));
    }),
  );
  expect(page(['a'], 1, (row) => [row]).next).toBeNull();
  expect(cursorValues(null, ['text'])).toBeNull();
});

const cursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

test.each([
  ['%%%'],
  [''],
  [cursor({})],
  [cursor([])],
  [cursor(['2026-13-01', 1])],
  [cursor(['2026-01-01', 1.5])],
  [cursor(['2026-01-01', -1])],
  [cursor(['2026-01-01'])],
])('a cursor of somebody else is refused (%#)', (text) =>
  expect(() => cursorValues(text, ['day', 'key'])).toThrow('The cursor is not one that this list gave out.'),
);
