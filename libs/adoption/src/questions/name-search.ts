import { placeOf } from './place-of';
import { type QuestionWords, spellings } from './question-words';
import type { WordPlace } from './rule-text';

/** Words of the longest name that is looked for whole. */
export const LONGEST_NAME = 10;
/** Words that are searched for in names, at most. */
const MOST_WORDS = 12;
/** Misspelled names that are searched for, at most; each takes some milliseconds. */
const MOST_NEARLY = 3;
const LONGEST_WORDS = 80;

/** What to look for among the customers: every range of words as a whole name, and what nothing explains as part of one. */
export function nameSearch({ tokens, explained, runs }: QuestionWords): { wholeNames: string[]; words: string[] } {
  const wholeNames = new Set<string>();
  for (let from = 0; from < tokens.length; from++) {
    for (let to = from + 1; to <= Math.min(tokens.length, from + LONGEST_NAME); to++) {
      for (const name of spellings(tokens, { from, to })) wholeNames.add(name);
    }
  }
  const unexplained = tokens.flatMap((_, index) => (explained[index] ? [] : [{ from: index, to: index + 1 }]));
  const singles = unexplained.toSorted((a, b) => Number(tokens[b.from]!.capital) - Number(tokens[a.from]!.capital));
  return { wholeNames: [...wholeNames], words: searched(tokens, [...singles.slice(0, MOST_WORDS / 2), ...runs, ...singles], MOST_WORDS) };
}

/** Which names to look for that are nearly like the words that nothing explains; those first that stand where a name stands. */
export function nearlyNamed(words: QuestionWords): string[] {
  const places = words.runs.map((run) => ({ run, place: placeOf(words, run) })).filter(({ place }) => place !== 'thing');
  const rank = ({ run, place }: (typeof places)[number]): number => Number(place === 'name') + Number(words.tokens[run.from]!.capital);
  const ordered = places.toSorted((a, b) => rank(b) - rank(a));
  return searched(
    words.tokens,
    ordered.map(({ run }) => run),
    MOST_NEARLY,
  );
}

function searched(tokens: QuestionWords['tokens'], ranges: readonly WordPlace[], most: number): string[] {
  const all = ranges.flatMap((range) => spellings(tokens, range, ' ')).filter((text) => text.length <= LONGEST_WORDS);
  return [...new Set(all)].slice(0, most);
}
