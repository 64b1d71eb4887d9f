import { ARTICLES, NAMING, NOT_BEFORE_NAMES, USING } from './common-words';
import type { QuestionWords } from './question-words';
import type { WordPlace } from './rule-text';

/** Whoever is written large after these is compared with. */
const COMPARED: ReadonlySet<string> = new Set(['to', 'with', 'than', 'like']);
const VERB_OR_ADVERB = /^\p{Ll}{2,}(?:ing|ed|ly)$/u;

/** What stands where an unknown word stands: a name, a thing that is used, or anything. */
export function placeOf({ tokens, question }: QuestionWords, { from, to }: WordPlace): 'name' | 'thing' | 'any' {
  const token = tokens[from]!;
  if (token.quoted || tokens[to - 1]!.owner !== null) return 'name';
  let place = from - 1;
  while (place >= 0 && ARTICLES.has(tokens[place]!.text)) place--;
  const before = tokens[place];
  if (before !== undefined && NAMING.has(before.text)) return 'name';
  if (to - from === 1 && VERB_OR_ADVERB.test(question.slice(token.from, token.to))) return 'any';
  if (before === undefined || token.parted || (token.capital && COMPARED.has(before.text))) return 'name';
  return USING.has(before.text) ? 'thing' : NOT_BEFORE_NAMES.has(before.text) ? 'any' : 'name';
}
