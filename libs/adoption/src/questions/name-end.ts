import { COMPANY_ENDINGS, CONNECTORS, LARGE_NAME_ENDINGS, NAME_ENDINGS } from './common-words';
import { isNoHeadline, isWrittenLarge } from './letter-case';
import type { QuestionWords } from './question-words';
import type { WordPlace } from './rule-text';

const VERB_OR_ADVERB = /(?:ing|ed|ly)$/;
/** Words of a headline that speak of what is adopted, not of a company: `QuickLedger Product Adoption`. */
const ADOPTED: ReadonlySet<string> = new Set(['product', 'platform', 'app', 'application', 'software', 'tool', 'team']);

/**
 * The range of the longer, unknown name that a customer's whole name may be a part of (`Acme Corp Holdings`, `Bank of North`); null when
 * the words around it are none of a name's. Where letters are large and small, only a word written large continues a name.
 */
export function longerName(words: QuestionWords, whole: WordPlace): WordPlace | null {
  const to = endOf(words, whole);
  const from = startOf(words, whole);
  return from === whole.from && to === whole.to ? null : { from, to };
}

function endOf(words: QuestionWords, whole: WordPlace): number {
  const { tokens, explained } = words;
  const [last, next, after] = [tokens[whole.to - 1]!, tokens[whole.to], tokens[whole.to + 1]];
  if (next === undefined || next.parted || last.owner !== null) return whole.to;
  const large = isWrittenLarge(words, whole);
  if (large && CONNECTORS.has(next.text) && after !== undefined && !after.parted && after.capital && !explained[whole.to + 1]) return whole.to + 2;
  if (explained[whole.to] && !COMPANY_ENDINGS.has(next.text)) {
    const headline = ADOPTED.has(next.text) && after?.capital;
    const ends = whole.to - whole.from === 1 && (NAME_ENDINGS.has(next.text) || LARGE_NAME_ENDINGS.has(next.text));
    return ends && large && next.capital && !headline && isNoHeadline(words) ? whole.to + 1 : whole.to;
  }
  if (large) return next.capital ? whole.to + 1 : whole.to;
  return COMPANY_ENDINGS.has(next.text) || (isShort(whole) && !explained[whole.to] && mayBeName(next.text)) ? whole.to + 1 : whole.to;
}

function startOf(words: QuestionWords, whole: WordPlace): number {
  const { tokens, explained } = words;
  const before = tokens[whole.from - 1];
  if (before === undefined || tokens[whole.from]!.parted || before.owner !== null) return whole.from;
  const place = CONNECTORS.has(before.text) && before.text !== 'and' && !before.parted ? whole.from - 2 : whole.from - 1;
  const first = tokens[place];
  if (first === undefined || explained[place] || first.owner !== null) return whole.from;
  // The first word of a question is large whatever it is.
  if (isWrittenLarge(words, whole)) return first.capital && (place > 0 || isShort(whole)) ? place : whole.from;
  return isShort(whole) && place === whole.from - 1 && mayBeName(first.text) ? place : whole.from;
}

const isShort = ({ from, to }: WordPlace): boolean => to - from === 1;
const mayBeName = (text: string): boolean => /\p{L}/u.test(text) && !VERB_OR_ADVERB.test(text);
