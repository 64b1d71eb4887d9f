import { ARTICLES, NAMING, NOT_BEFORE_NAMES, USING } from './common-words';
import type { QuestionToken } from './question-token';
import type { QuestionWords } from './question-words';
import type { WordPlace } from './rule-text';

/** Whoever is written large after these is compared with. */
export const COMPARED: ReadonlySet<string> = new Set(['to', 'with', 'than', 'like', 'and', 'or', 'vs', 'versus', 'against']);
const VERB_OR_ADVERB = /^\p{Ll}{2,}(?:ing|ed|ly)$/u;

/** What stands where an unknown word stands: a name, a thing that is used, or anything. */
export function placeOf(words: QuestionWords, { from, to }: WordPlace): 'name' | 'thing' | 'any' {
  const { tokens, question } = words;
  const token = tokens[from]!;
  if (token.quoted || tokens[to - 1]!.owner !== null) return 'name';
  const before = beforeWord(words, from);
  if (before !== undefined && NAMING.has(before.text)) return 'name';
  if (to - from === 1 && VERB_OR_ADVERB.test(question.slice(token.from, token.to))) return 'any';
  if (before === undefined || token.parted || (token.capital && COMPARED.has(before.text))) return 'name';
  return USING.has(before.text) ? 'thing' : NOT_BEFORE_NAMES.has(before.text) ? 'any' : 'name';
}

/** The word before a place, articles left out. */
export function beforeWord({ tokens }: QuestionWords, from: number): QuestionToken | undefined {
  let place = from - 1;
  while (place >= 0 && ARTICLES.has(tokens[place]!.text)) place--;
  return tokens[place];
}
