import { type QuestionWords, spellings } from './question-words';

/** Words of the longest name that is looked for whole. */
export const LONGEST_NAME = 10;
/** Parts that are searched for, at most; each takes about a millisecond. */
const MOST_PARTS = 16;
const LONGEST_PART = 80;

/** What to look for among the customers: every range of words as a whole name, and what nothing explains as part of one. */
export function nameSearch({ tokens, explained, runs }: QuestionWords): { wholeNames: string[]; parts: string[] } {
  const wholeNames = new Set<string>();
  for (let from = 0; from < tokens.length; from++) {
    for (let to = from + 1; to <= Math.min(tokens.length, from + LONGEST_NAME); to++) {
      for (const name of spellings(tokens, { from, to })) wholeNames.add(name);
    }
  }
  const singles = tokens.flatMap((_, index) => (explained[index] ? [] : [{ from: index, to: index + 1 }]));
  const parts = new Set([...runs, ...singles].flatMap((range) => spellings(tokens, range, ' ')).filter((part) => part.length <= LONGEST_PART));
  return { wholeNames: [...wholeNames], parts: [...parts].slice(0, MOST_PARTS) };
}
