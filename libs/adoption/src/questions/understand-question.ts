import type { PeriodKey } from '@adoption/metrics';
import type { Comparison } from '../adoption.service';
import { readComparison } from './comparison-words';
import type { Intent } from './intent';
import { type NameReading, namedCustomer } from './named-customer';
import { readPeriod } from './period-words';
import type { QuestionWords } from './question-words';
import { readIntent } from './read-intent';
import { isOtherRequest } from './request-words';
import { ruleText } from './rule-text';
import { isWord } from './vocabulary';

/** What a question asks. */
export interface QuestionReading<Customer> {
  /** null: it is not understood. */
  readonly intent: Intent | null;
  readonly naming: NameReading<Customer>;
  readonly period: PeriodKey;
  /** It names a time that none of the periods covers. */
  readonly otherPeriod: boolean;
  readonly comparison: Comparison;
}

/** Questions that no intent explains: `Who is the head of Acme?` */
const OTHER_QUESTION = /^(?:who|whos|whose|when|where|why|which|what(?! about)|whats(?! up))\b/;

/**
 * Reads a question: first whom it names, then, from the words that are left, period, comparison and intent. Nothing but a name, or
 * nothing but a period on a customer's page, means the adoption of that customer.
 * @param customers whoever the question may name
 * @param onPage there is a customer whom a question that names nobody is about
 */
export function understandQuestion<Customer extends { readonly name: string }>(
  words: QuestionWords,
  customers: readonly Customer[],
  onPage: boolean,
): QuestionReading<Customer> {
  const naming = namedCustomer(words, customers);
  const named = naming.kind !== 'nobody' && naming.kind !== 'unknown';
  const { text } = ruleText(words.tokens, naming.places);
  const compared = readComparison(text, named);
  const timed = readPeriod(compared.text);
  const known = new Set(words.tokens.filter((_, index) => words.explained[index]).map((token) => token.text));
  const about = { compared: compared.said, named, alone: naming.kind === 'nobody' && !onPage };
  const intentOf = (of: string): Intent | null => readIntent(of, about, (word) => known.has(word) || isWord(word));
  // What seems to be nobody's name may be words of the rules.
  const plain = ruleText(words.tokens, []).text;
  const said = (naming.kind === 'unknown' ? intentOf(readPeriod(readComparison(plain, false).text).text) : null) ?? intentOf(timed.text);
  const others = words.tokens.some((_, index) => !words.explained[index] && !naming.places.some(({ from, to }) => from <= index && index < to));
  const aboutOne = named || (onPage && naming.kind === 'nobody' && timed.said);
  const meant = said ?? (aboutOne && !others && !OTHER_QUESTION.test(text) ? 'adoption' : null);
  const intent = isOtherRequest(naming.kind === 'one' || naming.kind === 'several' ? text : plain) ? null : meant;
  return { intent, naming, period: timed.period, otherPeriod: timed.other, comparison: compared.comparison };
}
