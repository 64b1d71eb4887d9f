import fc from 'fast-check';
import { editSimilarity } from './edit-similarity';

it.each([
  ['acme', 'acme', 1],
  ['acmee', 'acme', 0.8],
  ['amce', 'acme', 0.75],
  ['nothwindclud', 'northwindcloud', 12 / 14],
  ['abc', 'xyz', 0],
  ['', '', 1],
  ['', 'ab', 0],
])('%s and %s: %s', (a, b, similarity) => expect(editSimilarity(a, b)).toBeCloseTo(similarity, 9));

it('is the same both ways, 1 for the same only, and loses one edit for a character too many', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editSimilarity(a, b)).toBeCloseTo(editSimilarity(b, a), 9);
      expect(editSimilarity(a, b) === 1).toBe(a === b);
      expect(editSimilarity(a, `${a}x`)).toBeCloseTo(1 - 1 / (a.length + 1), 9);
    }),
  );
});
