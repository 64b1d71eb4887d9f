import { editSimilarity } from './edit-similarity';
import { partsOfName } from './name-mention';
import { type QuestionWords, spellings } from './question-words';
import type { WordPlace } from './rule-text';

/** From this similarity on a name is suggested for a word that names nobody. */
const LEAST_SIMILARITY = 0.7;
/** The same for words where no name is expected. */
const LEAST_SIMILARITY_OF_ANY_WORD = 0.85;
/** How much less similar than the best one another suggestion may be. */
const WORSE_THAN_BEST = 0.2;
/** Everyday words on either side that may belong to a misspelled name: `feature lab`, `last quarter coffe`. */
const NEIGHBOURS = 3;

/** Customers whose name, or a part of it, is nearly what a range of words spells, the most similar first. */
export function nameSuggestions<Customer extends { readonly name: string }>(
  words: QuestionWords,
  run: WordPlace,
  customers: readonly Customer[],
  expected: boolean,
): Customer[] {
  const readings = [...new Set(widened(words, run).flatMap((range) => spellings(words.tokens, range)))];
  const rated = customers
    .map((customer) => ({ customer, ...similarity(customer.name, readings) }))
    .filter(({ best }) => best >= (expected ? LEAST_SIMILARITY : LEAST_SIMILARITY_OF_ANY_WORD))
    .sort((a, b) => b.best - a.best || b.whole - a.whole);
  return rated.filter(({ best }) => best >= rated[0]!.best - WORSE_THAN_BEST).map(({ customer }) => customer);
}

function similarity(name: string, readings: readonly string[]): { best: number; whole: number } {
  const parts = partsOfName(name);
  const most = (of: typeof parts): number => Math.max(0, ...of.flatMap(({ spelling }) => readings.map((reading) => editSimilarity(reading, spelling))));
  return { best: most(parts), whole: most(parts.filter(({ kind }) => kind === 'whole')) };
}

/** The run, and the run with some of the explained words around it. */
function widened({ tokens, explained }: QuestionWords, { from, to }: WordPlace): WordPlace[] {
  const ranges: WordPlace[] = [];
  for (let start = from; start >= Math.max(0, from - NEIGHBOURS); start--) {
    if (start < from && (!explained[start] || tokens[start + 1]!.parted)) break;
    for (let end = to; end <= Math.min(tokens.length, to + NEIGHBOURS); end++) {
      if (end > to && (!explained[end - 1] || tokens[end - 1]!.parted)) break;
      ranges.push({ from: start, to: end });
    }
  }
  return ranges;
}
