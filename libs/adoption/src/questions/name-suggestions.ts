import { editSimilarity } from './edit-similarity';
import { leastEdits, lettersOf, nameParts } from './name-parts';
import { type QuestionWords, spellings } from './question-words';
import type { WordPlace } from './rule-text';

/** From this similarity on a name is suggested for a word that names nobody. */
const LEAST_SIMILARITY = 0.7;
/** The same for words where no name is expected. */
const LEAST_SIMILARITY_OF_ANY_WORD = 0.8;
/** How much less similar than the best one another suggestion may be. */
const WORSE_THAN_BEST = 0.2;
/** Everyday words on either side that may belong to a misspelled name: `feature lab`, `last quarter coffe`. */
const NEIGHBOURS = 3;

/** Customers that a misspelled name may mean, the most similar first, the rest in their order, and the words that spell it. */
export interface NameSuggestions<Customer> {
  readonly customers: readonly Customer[];
  readonly range: WordPlace;
}

/** Customers whose name, or a part of it, is nearly what a range of words spells; null: there are none. */
export function nameSuggestions<Customer extends { readonly name: string }>(
  words: QuestionWords,
  run: WordPlace,
  customers: readonly Customer[],
  expected: boolean,
): NameSuggestions<Customer> | null {
  const readings = widened(words, run).flatMap((range) =>
    spellings(words.tokens, range).map((spelling) => ({ range, spelling, letters: lettersOf(spelling) })),
  );
  const rated = customers
    .map((customer) => ({ customer, ...similarity(customer, readings) }))
    .filter(({ best }) => best >= (expected ? LEAST_SIMILARITY : LEAST_SIMILARITY_OF_ANY_WORD))
    .sort((a, b) => b.best - a.best);
  const [first] = rated;
  if (first === undefined) return null;
  return { customers: rated.filter(({ best }) => best >= first.best - WORSE_THAN_BEST).map(({ customer }) => customer), range: first.range };
}

interface Reading {
  readonly range: WordPlace;
  readonly spelling: string;
  readonly letters: number;
}

/** How alike the best reading is to a part of the name, and which one it is. */
function similarity(customer: { readonly name: string }, readings: readonly Reading[]): { best: number; range: WordPlace } {
  let [best, range] = [0, readings[0]!.range];
  for (const { spelling: part, letters } of nameParts(customer)) {
    for (const reading of readings) {
      // No fewer edits make up for a difference of lengths and of letters.
      const [short, long] = [Math.min(reading.spelling.length, part.length), Math.max(reading.spelling.length, part.length)];
      if (long - Math.max(long - short, leastEdits(letters, reading.letters)) < Math.max(LEAST_SIMILARITY, best) * long) continue;
      const alike = editSimilarity(reading.spelling, part);
      if (alike > best) [best, range] = [alike, reading.range];
    }
  }
  return { best, range };
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
